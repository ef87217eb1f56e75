package dev.posthaste.helidon;

import dev.posthaste.Response;
import java.nio.charset.StandardCharsets;

/// Says that what was sent is not HTTP as it should be; the connection ends with the answer.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Response response;

    /// @param status the status of the answer
    /// @param detail a sentence that needs no escaping in JSON
    Refusal(int status, String detail) {
        this(response(status, detail), detail);
    }

    private Refusal(Response response, String detail) {
        super(detail, null, false, false);
        this.response = response;
    }

    /// The same refusal with a header field more.
    Refusal header(String name, String value) {
        return new Refusal(response.header(name, value), String.valueOf(getMessage()));
    }

    Response response() {
        return response;
    }

    static Response response(int status, String detail) {
        var body = "{\"detail\":\"" + detail + "\"}";
        return Response.bytes(body.getBytes(StandardCharsets.UTF_8), "application/json")
                .status(status);
    }
}
