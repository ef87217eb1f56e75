package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.internal.StatusCode;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Locale;

/// Hands an answer to Helidon.
final class Answer {

    private static final byte[] NOTHING = new byte[0];

    private Answer() {}

    /// @param head whether it answers HEAD, and so has no body
    /// @param last whether the connection ends with it
    /// @throws IllegalArgumentException for a header field that would garble the answer; another one can be sent then
    static void send(Response response, RoutingResponse to, boolean head, boolean last) {
        try {
            to.status(Status.create(response.status()));
            fields(response, to.headers());
            if (last) {
                to.headers().set(HeaderValues.CONNECTION_CLOSE);
            }
            boolean bodiless = !StatusCode.hasBody(response.status());
            if (head && !bodiless) {
                setLength(response, to.headers());
            } else if (bodiless && response.status() != 205) {
                NoLength.mark(to.headers());
            }
            switch (response.content()) {
                case Response.Bytes(var bytes) when !head && !bodiless -> to.send(bytes);
                default -> to.send(NOTHING);
            }
        } catch (IllegalArgumentException e) {
            to.reset();
            throw e;
        }
    }

    /// Whether the answer itself asks for the end of the connection.
    static boolean closes(Response response) {
        return response.headers().stream()
                .anyMatch(header -> header.name().equals("connection")
                        && header.value().toLowerCase(Locale.ROOT).contains("close"));
    }

    private static void fields(Response response, ServerResponseHeaders to) {
        for (var header : response.headers()) {
            switch (header.name()) {
                case "content-length", "transfer-encoding", "connection" -> {}
                default -> {
                    var name = HeaderNames.createFromLowercase(header.name());
                    to.add(HeaderValues.create(name, header.value()));
                }
            }
        }
    }

    /// For HEAD a length that was given stands: its handler may know it without making the body.
    private static void setLength(Response response, ServerResponseHeaders to) {
        var known = response.content() instanceof Response.Bytes(var bytes) && bytes.length > 0;
        var given = response.header("content-length");
        if (known) {
            to.set(HeaderNames.CONTENT_LENGTH, Integer.toString(response.body().length));
        } else if (given != null) {
            to.set(HeaderNames.CONTENT_LENGTH, given);
        } else if (response.content() instanceof Response.Bytes) {
            to.set(HeaderNames.CONTENT_LENGTH, "0");
        } else if (response.content() instanceof Response.Streamed(var source, var length) && length >= 0) {
            to.set(HeaderNames.CONTENT_LENGTH, Long.toString(length));
        }
    }
}
