package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Takes the header field `Authorization` as it is, for tokens of an OpenID Connect issuer (FastAPI's `OpenIdConnect`);
/// [AccessToken] is one that checks them.
///
/// Without one the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Bearer`. Immutable.
public class OpenIdConnect extends StandardScheme<OpenIdConnect, String> {

    private final String url;

    /// Tokens of an issuer.
    ///
    /// @param url of its discovery document: `https://example.com/.well-known/openid-configuration`
    public OpenIdConnect(String url) {
        super(OpenIdConnect.class, "OpenIdConnect");
        this.url = url;
    }

    /// For a class of your own: begins with another's settings.
    protected OpenIdConnect(OpenIdConnect settings) {
        super(settings);
        this.url = settings.url;
    }

    @Override
    protected @Nullable String credentials(Request request) {
        var field = request.header("authorization");
        return field == null || field.isEmpty() ? null : field;
    }

    @Override
    protected String challenge() {
        return "Bearer";
    }

    @Override
    public Json.Obj description() {
        return object("openIdConnect").with("openIdConnectUrl", Json.of(url));
    }
}
