package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public @Nullable Claims authenticate(Request request, List<String> scopes) {
        var token = bearer.authenticate(request, scopes);
        if (token == null) {
            return null;
        }
        var claims = verifier.verify(token);
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
    public boolean isOptional() {
        return bearer.isOptional();
    }

    @Override
    public String name() {
        return bearer.name();
    }

    @Override
    public Json.Obj description() {
        return bearer.format("JWT").description();
    }
}
