package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Takes the bearer token that clients get for a name and a password (RFC 6749, section 4.3; FastAPI's
/// `OAuth2PasswordBearer`), unchecked. [OAuth2PasswordForm] is what they send to get it.
///
/// Without one the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Bearer`. Immutable.
public class OAuth2Password extends StandardScheme<OAuth2Password, String> {

    private OAuthFlow flow;

    /// Tokens of an issuer.
    ///
    /// @param tokenUrl where tokens are given, relative to the application as a rule: `token`
    public OAuth2Password(String tokenUrl) {
        super(OAuth2Password.class, "OAuth2PasswordBearer");
        this.flow = OAuthFlow.password(tokenUrl);
    }

    /// For a class of your own: begins with another's settings.
    protected OAuth2Password(OAuth2Password settings) {
        super(settings);
        this.flow = settings.flow;
    }

    /// The same scheme with the address where tokens are renewed.
    public OAuth2Password refreshUrl(String url) {
        return with(flow.refreshUrl(url));
    }

    /// The same scheme with one more scope that can be asked for.
    ///
    /// @param name        as in `@Depends(scopes = ...)`
    /// @param description what it allows
    public OAuth2Password scope(String name, String description) {
        return with(flow.scope(name, description));
    }

    private OAuth2Password with(OAuthFlow other) {
        var copy = copy();
        copy.flow = other;
        return copy;
    }

    /// The token, which is empty where the field says no more than `Bearer`: FastAPI lets it through.
    @Override
    protected @Nullable String credentials(Request request) {
        return Authorization.bearer(request);
    }

    @Override
    protected String challenge() {
        return "Bearer";
    }

    @Override
    public Json.Obj description() {
        return object("oauth2").with("flows", Json.object(flow.kind(), flow.object()));
    }
}
