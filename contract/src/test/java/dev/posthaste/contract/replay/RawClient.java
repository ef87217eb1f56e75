package dev.posthaste.contract.replay;

import dev.posthaste.contract.replay.Recording.Field;
import dev.posthaste.contract.replay.Recording.Sent;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sends requests as they were recorded, byte for byte, each over a connection of its own.
final class RawClient {

    /// An answer as it came.
    ///
    /// @param headers    names in lower case
    /// @param incomplete the body broke off
    record RawAnswer(int status, List<Field> headers, byte[] body, boolean incomplete) {

        /// The first value of a header field; null where it is absent.
        @Nullable
        String header(String name) {
            return headers.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final int PATIENCE_MILLIS = 20_000;

    private RawClient() {}

    static Socket connect(URI server) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    static RawAnswer send(URI server, Sent sent) throws IOException {
        try (var socket = connect(server)) {
            socket.getOutputStream().write(bytes(sent));
            var in = new BufferedInputStream(socket.getInputStream());
            return answer(in, sent.method().equals("HEAD"));
        }
    }

    private static byte[] bytes(Sent sent) {
        var head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(sent.method(), sent.target()));
        if (sent.headers().stream().noneMatch(field -> field.name().equalsIgnoreCase("host"))) {
            head.append("host: testserver\r\n");
        }
        sent.headers().forEach(field -> head.append("%s: %s\r\n".formatted(field.name(), field.value())));
        var body = sent.body();
        if (body != null) {
            head.append("content-length: %d\r\n".formatted(body.length));
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body == null ? new byte[0] : body);
        return out.toByteArray();
    }

    /// Reads an answer; interim ones are passed over.
    static RawAnswer answer(InputStream in, boolean bodiless) throws IOException {
        var status = Integer.parseInt(line(in).split(" ", 3)[1]);
        var headers = new ArrayList<Field>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.add(new Field(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip()));
        }
        if (status >= 100 && status < 200 && status != 101) {
            return answer(in, bodiless);
        }
        var answer = new RawAnswer(status, headers, new byte[0], false);
        return bodiless || status == 101 || status == 204 || status == 304 ? answer : withBody(answer, in);
    }

    private static RawAnswer withBody(RawAnswer head, InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        var incomplete = false;
        var length = head.header("content-length");
        try {
            if ("chunked".equals(head.header("transfer-encoding"))) {
                chunks(in, body);
            } else if (length != null) {
                copy(in, Long.parseLong(length), body);
            } else {
                in.transferTo(body);
            }
        } catch (IOException e) {
            incomplete = true;
        }
        return new RawAnswer(head.status(), head.headers(), body.toByteArray(), incomplete);
    }

    private static void chunks(InputStream in, ByteArrayOutputStream body) throws IOException {
        var size = size(in);
        while (size > 0) {
            copy(in, size, body);
            line(in);
            size = size(in);
        }
        while (!line(in).isEmpty()) {
            // trailers are of no interest
        }
    }

    private static long size(InputStream in) throws IOException {
        return Long.parseLong(line(in).split(";", 2)[0].strip(), 16);
    }

    private static void copy(InputStream in, long length, ByteArrayOutputStream body) throws IOException {
        for (long i = 0; i < length; i++) {
            var b = in.read();
            if (b < 0) {
                throw new EOFException();
            }
            body.write(b);
        }
    }

    private static String line(InputStream in) throws IOException {
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
