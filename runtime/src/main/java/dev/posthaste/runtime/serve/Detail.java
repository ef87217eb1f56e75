package dev.posthaste.runtime.serve;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the answer to a request whose values are wrong, in FastAPI's shape. Each problem shows what was sent around
/// it, so that a body could make an answer of many times its size: what is written ends after a mebibyte, and says so.
final class Detail {

    private static final int MOST_CHARACTERS = 1 << 20;

    private static final Problem MORE =
            new Problem("too_many_errors", List.of(), "More is wrong than is told here", Json.Null.NULL, Json.object());

    private final StringBuilder text = new StringBuilder("{\"detail\":[");

    private Detail() {}

    static Response of(InvalidRequest invalid) {
        var detail = new Detail();
        if (!detail.addAll(invalid.problems()) || !invalid.complete()) {
            detail.add(MORE.json().toString());
        }
        detail.text.append("]}");
        return Response.bytes(detail.text.toString().getBytes(StandardCharsets.UTF_8), "application/json")
                .status(422);
    }

    /// False where some were left out.
    private boolean addAll(List<Problem> problems) {
        add(problems.getFirst().json().toString());
        for (var problem : problems.subList(1, problems.size())) {
            var next = problem.json().toString();
            if (text.length() + next.length() > MOST_CHARACTERS) {
                return false;
            }
            add(next);
        }
        return true;
    }

    private void add(String problem) {
        if (text.charAt(text.length() - 1) == '}') {
            text.append(',');
        }
        text.append(problem);
    }
}
