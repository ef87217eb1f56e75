package dev.posthaste;

/// Takes the credentials of digest authentication apart from their scheme, and checks nothing (RFC 7616; FastAPI's
/// `HTTPDigest`): the rest is yours.
///
/// Without them the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Digest`. Immutable.
public class HttpDigest extends HttpScheme {

    /// Answers 401 where there are no credentials.
    public HttpDigest() {
        super(HttpDigest.class, "HTTPDigest", "digest");
    }

    /// For a class of your own: begins with another's settings.
    protected HttpDigest(HttpScheme settings) {
        super(settings);
    }
}
