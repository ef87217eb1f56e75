package dev.posthaste;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ends a request with an error: the answer is `{"detail": ...}` with that status (FastAPI's `HTTPException`).
///
/// Immutable but for what every `Throwable` has; it carries no stack trace, because it is an answer and no fault.
public final class HttpException extends RuntimeException {

    private final int status;
    private final transient Json detail;
    private final transient Map<String, String> headers;

    /// An error whose detail is the status's reason phrase.
    public HttpException(int status) {
        this(status, ReasonPhrase.of(status));
    }

    /// An error with a detail.
    ///
    /// @param status a status code from 400 to 599, or another that ends the request
    /// @param detail what [Json#of(Object)] takes
    public HttpException(int status, @Nullable Object detail) {
        this(status, Json.of(detail), Map.of());
    }

    private HttpException(int status, Json detail, Map<String, String> headers) {
        super(status + " " + detail, null, false, false);
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException(status + " is no HTTP status: use 400 to 599");
        }
        this.status = status;
        this.detail = detail;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /// The same error with a header field more.
    public HttpException header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpException(status, detail, more);
    }

    /// The status code.
    public int status() {
        return status;
    }

    /// The value of the answer's `detail`.
    public Json detail() {
        return detail;
    }

    /// Header fields of the answer, beside its content type.
    public Map<String, String> headers() {
        return headers;
    }
}
