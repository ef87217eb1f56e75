package dev.posthaste.runtime.serve;

import dev.posthaste.json.Problem;
import dev.posthaste.json.Problems;
import java.util.List;

/// Ends a request whose values are not what its route wants (FastAPI's `RequestValidationError`).
final class InvalidRequest extends Exception {

    private final transient List<Problem> problems;
    private final boolean complete;

    InvalidRequest(Problems problems) {
        super(problems.count() + " problems", null, false, false);
        this.problems = List.copyOf(problems.found());
        this.complete = problems.complete();
    }

    /// What is wrong, or the first of it.
    List<Problem> problems() {
        return problems;
    }

    /// Whether that is all.
    boolean complete() {
        return complete;
    }
}
