package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import io.helidon.http.DateTime;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Sends the head of an answer, and then its body while it is written. Helidon holds the head back until there is a
/// body, which a stream of rare events may not have for a long time.
final class StreamedAnswer {

    private final Wire wire;
    private final StringBuilder head = new StringBuilder();

    private StreamedAnswer(Wire wire) {
        this.wire = wire;
    }

    /// @param last whether the connection ends with it
    /// @throws BrokenStream where the writer fails; the connection cannot be used any more
    /// @throws ClientGone   where the client went away
    static void send(Response response, Response.Streamed body, Wire wire, boolean last) {
        var answer = new StreamedAnswer(wire);
        answer.sendHead(response, body.length(), last);
        var out = new StreamedBody(wire, body.length() < 0);
        answer.write(body, out);
        out.end();
    }

    private void sendHead(Response response, long length, boolean last) {
        var status = Status.create(response.status());
        head.append("HTTP/1.1 ").append(status.codeText()).append(' ').append(status.reasonPhrase());
        head.append("\r\n");
        if (response.header("date") == null) {
            add("date", DateTime.rfc1123String());
        }
        for (var header : response.headers()) {
            switch (header.name()) {
                case "content-length", "transfer-encoding", "connection" -> {}
                default -> add(header.name(), header.value());
            }
        }
        if (length < 0) {
            add("transfer-encoding", "chunked");
        } else {
            add("content-length", Long.toString(length));
        }
        if (last) {
            add("connection", "close");
        }
        write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void add(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private void write(byte[] bytes) {
        try {
            wire.write(bytes);
        } catch (UncheckedIOException | CloseConnectionException e) {
            throw StreamedBody.gone(e);
        }
    }

    private void write(Response.Streamed body, StreamedBody out) {
        try {
            body.source().writeTo(out);
        } catch (ClientGone e) {
            throw e;
        } catch (Throwable e) {
            throw new BrokenStream(e);
        }
    }
}
