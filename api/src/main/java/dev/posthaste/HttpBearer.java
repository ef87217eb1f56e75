package dev.posthaste;

import java.util.List;

/// Takes the bearer token of the header field `Authorization` (RFC 6750; FastAPI's `HTTPBearer`), unchecked.
///
/// Without one the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Bearer`. Immutable.
public final class HttpBearer implements SecurityScheme<String> {

    private final int missing;

    /// Answers 401 where there is no token.
    public HttpBearer() {
        this(401);
    }

    private HttpBearer(int missing) {
        this.missing = missing;
    }

    /// The same scheme with another status where there is no token: 403 was FastAPI's before 0.122.
    public HttpBearer missingStatus(int status) {
        return new HttpBearer(status);
    }

    @Override
    public String authenticate(Request request, List<String> scopes) {
        var header = request.header("authorization");
        var space = header == null ? -1 : header.indexOf(' ');
        if (header == null || space < 0 || !header.substring(0, space).equalsIgnoreCase("bearer")) {
            throw notAuthenticated();
        }
        var token = header.substring(space + 1).strip();
        if (token.isEmpty()) {
            throw notAuthenticated();
        }
        return token;
    }

    private HttpException notAuthenticated() {
        var error = new HttpException(missing, "Not authenticated");
        return missing == 401 ? error.header("WWW-Authenticate", "Bearer") : error;
    }

    @Override
    public String name() {
        return "HTTPBearer";
    }

    @Override
    public Json.Obj description() {
        return Json.object("type", "http", "scheme", "bearer");
    }
}
