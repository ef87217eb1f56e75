package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says that values of a request are not what its handler wants: all that is wrong at once (FastAPI's
/// `RequestValidationError`). Its answer is that of [App#invalidRequests(InvalidRequests)], unless an error handler has
/// another.
public class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final boolean complete;
    private final transient @Nullable Json body;

    /// A request with these problems.
    ///
    /// @param body what was sent, as far as it is known; null for none
    public InvalidRequestException(List<Problem> problems, @Nullable Json body) {
        this(problems, true, body);
    }

    /// A request with more problems than these.
    ///
    /// @param complete whether these are all
    public InvalidRequestException(List<Problem> problems, boolean complete, @Nullable Json body) {
        super(problems.size() + " values of the request are wrong", null, false, false);
        this.problems = List.copyOf(problems);
        this.complete = complete;
        this.body = body;
    }

    /// What is wrong, or the first thousand of it.
    public List<Problem> problems() {
        return problems;
    }

    /// Whether that is all.
    public boolean complete() {
        return complete;
    }

    /// The body as JSON; null where none was sent, or it did not come that far.
    public @Nullable Json body() {
        return body;
    }

    /// The answer that FastAPI gives: 422 with `detail`, a list of what is wrong.
    public Response response() {
        return ValidationDetail.of(this);
    }
}
