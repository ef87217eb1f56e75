package dev.posthaste.runtime.form;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Bytes that wait in memory up to 1 MiB, and in a temporary file that only this user may read beyond it.
final class SpooledContent implements AutoCloseable {

    private static final int IN_MEMORY = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long size;
    private boolean closed;

    void write(byte[] bytes, int start, int length) throws IOException {
        if (out == null && size + length > IN_MEMORY) {
            rollOver();
        }
        (out == null ? memory : out).write(bytes, start, length);
        size += length;
    }

    private void rollOver() throws IOException {
        var path = Files.createTempFile("posthaste-", ".upload");
        file = path;
        var stream = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        out = stream;
        memory.writeTo(stream);
        memory = new ByteArrayOutputStream(0);
    }

    long size() {
        return size;
    }

    /// All bytes from the first; nothing is written any more.
    ///
    /// @throws IllegalStateException once it was closed
    InputStream stream() throws IOException {
        if (closed) {
            throw new IllegalStateException(
                    "the file is gone, as its request is over: read it before, or copy it by saveTo");
        }
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        if (out != null) {
            out.close();
        }
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        memory = new ByteArrayOutputStream(0);
        if (out != null) {
            out.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
