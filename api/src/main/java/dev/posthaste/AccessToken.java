package dev.posthaste;

import java.util.List;

/// Takes the bearer token of a request and lets it through when it is valid and has the scopes asked for: what
/// [Authenticated] stands for. Immutable.
public final class AccessToken implements SecurityScheme<Claims> {

    private final HttpBearer bearer;
    private final TokenVerifier verifier;

    /// Tokens that a verifier accepts.
    public AccessToken(TokenVerifier verifier) {
        this(new HttpBearer(), verifier);
    }

    /// Tokens that a verifier accepts, taken from the request by a scheme of your own settings.
    public AccessToken(HttpBearer bearer, TokenVerifier verifier) {
        this.bearer = bearer;
        this.verifier = verifier;
    }

    @Override
    public Claims authenticate(Request request, List<String> scopes) {
        var claims = verifier.verify(bearer.authenticate(request, scopes));
        var granted = claims.scopes();
        if (!granted.containsAll(scopes)) {
            throw new HttpException(403, "Insufficient scope, expected: " + String.join(" ", scopes))
                    .header(
                            "WWW-Authenticate",
                            "Bearer error=\"insufficient_scope\", scope=\"" + String.join(" ", scopes) + '"');
        }
        return claims;
    }

    @Override
    public String name() {
        return bearer.name();
    }

    @Override
    public Json.Obj description() {
        return bearer.description().with("bearerFormat", Json.of("JWT"));
    }
}
