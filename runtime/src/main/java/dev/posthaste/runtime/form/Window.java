package dev.posthaste.runtime.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A stream with a view ahead.
final class Window {

    private static final int SIZE = 65_536;

    /// Takes some bytes.
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes, int start, int length) throws IOException;
    }

    private final InputStream in;
    private final byte[] buffer;
    private final int ahead;
    private int start;
    private int end;
    private boolean over;

    /// @param ahead the most bytes that will be looked at without being taken
    Window(InputStream in, int ahead) {
        this.in = in;
        this.ahead = ahead;
        this.buffer = new byte[SIZE + ahead];
    }

    /// The next byte, which stays; -1 at the end.
    int peek() throws IOException {
        return peek(0);
    }

    /// The byte at an offset; -1 where the stream ends before.
    int peek(int offset) throws IOException {
        while (end - start <= offset && fill()) {}
        return end - start > offset ? buffer[start + offset] & 0xff : -1;
    }

    /// Takes the next byte; -1 at the end.
    int next() throws IOException {
        var c = peek(0);
        if (c >= 0) {
            start++;
        }
        return c;
    }

    /// Passes bytes that were looked at.
    void skip(int count) {
        start += count;
    }

    /// Hands on what stands before a pattern, which stays; all that is left and false where it does not come.
    boolean upTo(byte[] pattern, Sink sink) throws IOException {
        while (true) {
            var found = indexOf(pattern);
            if (found >= 0) {
                sink.take(buffer, start, found - start);
                start = found;
                return true;
            }
            var certain = Math.max(0, end - start - pattern.length + 1);
            if (certain > 0) {
                sink.take(buffer, start, certain);
                start += certain;
            }
            if (!fill()) {
                sink.take(buffer, start, end - start);
                start = end;
                return false;
            }
        }
    }

    private int indexOf(byte[] pattern) {
        var last = end - pattern.length;
        for (int i = start; i <= last; i++) {
            if (buffer[i] == pattern[0] && matches(pattern, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(byte[] pattern, int at) {
        for (int i = 1; i < pattern.length; i++) {
            if (buffer[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    /// Reads more; false at the end.
    private boolean fill() throws IOException {
        if (over) {
            return false;
        }
        if (buffer.length - end < ahead) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        var count = in.read(buffer, end, buffer.length - end);
        over = count < 0;
        end += Math.max(count, 0);
        return !over;
    }

    /// Reads and forgets the rest.
    void drain() throws IOException {
        start = end;
        in.transferTo(OutputStream.nullOutputStream());
    }
}
