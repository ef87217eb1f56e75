package dev.posthaste.runtime.serve;

import dev.posthaste.json.Problem;
import java.util.List;

/// Ends a request whose values are not what its route wants (FastAPI's `RequestValidationError`).
final class InvalidRequest extends Exception {

    private final transient List<Problem> problems;

    InvalidRequest(List<Problem> problems) {
        super(problems.size() + " problems", null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
