package dev.posthaste.helidon;

import dev.posthaste.Response;
import java.nio.charset.StandardCharsets;

/// Says that what was sent is not HTTP as it should be; the connection ends with the answer.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;

    /// @param status the status of the answer
    /// @param detail a sentence that needs no escaping in JSON
    Refusal(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    Response response() {
        return response(status, detail);
    }

    static Response response(int status, String detail) {
        var body = "{\"detail\":\"" + detail + "\"}";
        return Response.bytes(body.getBytes(StandardCharsets.UTF_8), "application/json")
                .status(status);
    }
}
