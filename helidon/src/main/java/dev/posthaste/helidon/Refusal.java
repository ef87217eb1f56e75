package dev.posthaste.helidon;

import dev.posthaste.Response;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;

/// The answers that no service gives.
final class Refusal {

    private Refusal() {}

    static Response response(int status, String detail) {
        return Response.bytes(body(detail), "application/json").status(status);
    }

    /// Says that what was sent is not HTTP as it should be; thrown, it is answered and ends the connection.
    static RequestException malformed(String detail) {
        return RequestException.builder()
                .type(EventType.BAD_REQUEST)
                .status(Status.BAD_REQUEST_400)
                .message(detail)
                .build();
    }

    /// @param detail may hold anything; what JSON would have to escape becomes a question mark
    static byte[] body(String detail) {
        return ("{\"detail\":\"" + detail.replaceAll("[^ !#-\\[\\]-~]", "?") + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
