package dev.posthaste;

/// What a request says in its header field `Authorization` (FastAPI's `HTTPAuthorizationCredentials`).
///
/// @param scheme      the scheme as it was sent: `Digest`
/// @param credentials all that follows it, without white space around
public record HttpCredentials(String scheme, String credentials) {

    /// Without the credentials, which are for nobody's log.
    @Override
    public String toString() {
        return scheme + " ...";
    }
}
