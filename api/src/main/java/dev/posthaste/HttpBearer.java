package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Takes the bearer token of the header field `Authorization` (RFC 6750; FastAPI's `HTTPBearer`), unchecked.
///
/// Without one the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Bearer`. Immutable.
public class HttpBearer extends StandardScheme<HttpBearer, String> {

    private int missing = 401;
    private String format = "";

    /// Answers 401 where there is no token.
    public HttpBearer() {
        super(HttpBearer.class, "HTTPBearer");
    }

    /// For a class of your own: begins with another's settings.
    protected HttpBearer(HttpBearer settings) {
        super(settings);
        this.missing = settings.missing;
        this.format = settings.format;
    }

    /// The same scheme with another status where there is no token: 403 was FastAPI's before 0.122.
    public HttpBearer missingStatus(int status) {
        var copy = copy();
        copy.missing = status;
        return copy;
    }

    /// The same scheme with a hint at what its tokens look like, for the document: `JWT`.
    public HttpBearer format(String hint) {
        var copy = copy();
        copy.format = hint;
        return copy;
    }

    @Override
    protected @Nullable String credentials(Request request) {
        var token = Authorization.bearer(request);
        return token == null || token.isEmpty() ? null : token;
    }

    @Override
    protected HttpException notAuthenticated() {
        return missing == 401 ? super.notAuthenticated() : new HttpException(missing, "Not authenticated");
    }

    @Override
    protected String challenge() {
        return "Bearer";
    }

    @Override
    public Json.Obj description() {
        var object = object("http").with("scheme", Json.of("bearer"));
        return format.isEmpty() ? object : object.with("bearerFormat", Json.of(format));
    }
}
