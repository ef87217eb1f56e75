package dev.posthaste;

import dev.posthaste.internal.ReasonPhrase;
import dev.posthaste.internal.StatusCode;
import java.util.List;

/// Ends a request with an error: the answer is `{"detail": ...}` with that status (FastAPI's `HTTPException`).
///
/// Immutable but for what every `Throwable` has; it carries no stack trace, because it is an answer and no fault.
public class HttpException extends RuntimeException {

    private final int status;
    private final transient Json detail;
    private final transient List<Response.Header> headers;

    /// An error whose detail is the status's reason phrase.
    public HttpException(int status) {
        this(status, ReasonPhrase.of(status));
    }

    /// An error with a detail in words.
    ///
    /// @param status a status code from 400 to 599, or another that ends the request
    public HttpException(int status, String detail) {
        this(status, Json.of(detail), List.of());
    }

    /// An error with a detail in any form.
    ///
    /// @param status a status code from 400 to 599, or another that ends the request
    /// @param detail what [Json#object(Object...)] or [Json#of(Object)] makes of maps and lists, for instance
    public HttpException(int status, Json detail) {
        this(status, detail, List.of());
    }

    /// An error with header fields, for subclasses.
    protected HttpException(int status, Json detail, List<Response.Header> headers) {
        super(status + " " + detail, null, false, false);
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException(status + " is no HTTP status: use 400 to 599");
        }
        this.status = status;
        this.detail = detail;
        this.headers = List.copyOf(headers);
    }

    /// The same error with a header field more, as by [Response#header(String, String)].
    public HttpException header(String name, String value) {
        return new HttpException(status, detail, HeaderFields.with(headers, new Response.Header(name, value)));
    }

    /// The answer that FastAPI gives.
    public Response response() {
        var response = StatusCode.hasBody(status)
                ? Response.json(Json.object("detail", detail)).status(status)
                : Response.empty(status);
        for (var header : headers) {
            response = response.header(header.name(), header.value());
        }
        return response;
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
    public List<Response.Header> headers() {
        return headers;
    }
}
