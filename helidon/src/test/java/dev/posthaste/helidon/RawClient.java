package dev.posthaste.helidon;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A socket that speaks as badly as a test wants.
final class RawClient implements AutoCloseable {

    /// @param head the status line and the fields, the names of these in lower case
    record Answer(String status, List<String> head, String body) {

        boolean has(String field) {
            return head.contains(field);
        }
    }

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    RawClient(URI server) throws IOException {
        this(new Socket(server.getHost().replaceAll("[\\[\\]]", ""), server.getPort()));
    }

    /// One whose system holds little of what it has not read.
    static RawClient narrow(URI server) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        return new RawClient(socket);
    }

    RawClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
        socket.setSoTimeout(20_000);
    }

    RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawClient send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /// Says that no more is sent.
    RawClient finish() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    Answer answer() throws IOException {
        var fields = head();
        var body = fields.contains("transfer-encoding: chunked") ? chunks() : bytes(length(fields));
        return new Answer(fields.getFirst(), fields, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(bytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private static int length(List<String> fields) {
        return fields.stream()
                .filter(field -> field.startsWith("content-length: "))
                .mapToInt(field -> Integer.parseInt(field.substring(16)))
                .findFirst()
                .orElse(0);
    }

    /// The status line and the fields of an answer, the names of these in lower case, whatever follows.
    List<String> head() throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = lines.isEmpty() ? 0 : line.indexOf(':');
            lines.add(line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon));
        }
        return lines;
    }

    byte[] bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("only " + bytes.length + " of " + count + " bytes came");
        }
        return bytes;
    }

    /// How many bytes come until the connection ends, in one way or the other.
    long rest() {
        long sum = 0;
        try {
            for (int count = in.read(new byte[8192]); count >= 0; count = in.read(new byte[8192])) {
                sum += count;
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection goes on", e);
        } catch (IOException e) {
            // reset
        }
        return sum;
    }

    boolean ended() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection ended after '" + line + "'");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
