package dev.posthaste;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the answer to a request whose values are wrong, in FastAPI's shape. Each problem shows what was sent around
/// it, so that a body could make an answer of many times its size: what is written ends after a mebibyte, and says so.
final class ValidationDetail {

    private static final int MOST_CHARACTERS = 1 << 20;

    private static final Problem MORE =
            new Problem("too_many_errors", List.of(), "More is wrong than is told here", Json.Null.NULL, Json.object());

    private final StringBuilder text = new StringBuilder();

    private ValidationDetail() {}

    /// FastAPI's answer.
    static Response of(InvalidRequestException invalid) {
        return response("{\"detail\":[%s]}".formatted(list(invalid)), "application/json");
    }

    /// Problem details (RFC 9457, section 3).
    static Response asProblemDetails(InvalidRequestException invalid) {
        var text = "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"errors\":[%s]}";
        return response(text.formatted(list(invalid)), "application/problem+json");
    }

    private static Response response(String json, String mediaType) {
        return Response.bytes(json.getBytes(StandardCharsets.UTF_8), mediaType).status(422);
    }

    private static String list(InvalidRequestException invalid) {
        var detail = new ValidationDetail();
        if (!detail.addAll(invalid.problems()) || !invalid.complete()) {
            detail.add(MORE.json().toString());
        }
        return detail.text.toString();
    }

    /// False where some were left out.
    private boolean addAll(List<Problem> problems) {
        for (var problem : problems) {
            var next = problem.json().toString();
            if (!text.isEmpty() && text.length() + next.length() > MOST_CHARACTERS) {
                return false;
            }
            add(next);
        }
        return true;
    }

    private void add(String problem) {
        if (!text.isEmpty()) {
            text.append(',');
        }
        text.append(problem);
    }
}
