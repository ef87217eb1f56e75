package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Takes the bearer token that clients get for a code which the user's browser brought (RFC 6749, section 4.1;
/// FastAPI's
/// `OAuth2AuthorizationCodeBearer`), unchecked.
///
/// Without one the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Bearer`. Immutable.
public class OAuth2AuthorizationCode extends StandardScheme<OAuth2AuthorizationCode, String> {

    private OAuthFlow flow;

    /// Tokens of an issuer.
    ///
    /// @param authorizationUrl where the user logs in
    /// @param tokenUrl         where the code is exchanged for a token
    public OAuth2AuthorizationCode(String authorizationUrl, String tokenUrl) {
        super(OAuth2AuthorizationCode.class, "OAuth2AuthorizationCodeBearer");
        this.flow = OAuthFlow.authorizationCode(authorizationUrl, tokenUrl);
    }

    /// For a class of your own: begins with another's settings.
    protected OAuth2AuthorizationCode(OAuth2AuthorizationCode settings) {
        super(settings);
        this.flow = settings.flow;
    }

    /// The same scheme with the address where tokens are renewed.
    public OAuth2AuthorizationCode refreshUrl(String url) {
        return with(flow.refreshUrl(url));
    }

    /// The same scheme with one more scope that can be asked for.
    ///
    /// @param name        as in `@Depends(scopes = ...)`
    /// @param description what it allows
    public OAuth2AuthorizationCode scope(String name, String description) {
        return with(flow.scope(name, description));
    }

    private OAuth2AuthorizationCode with(OAuthFlow other) {
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
