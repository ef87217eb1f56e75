package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the header field `Authorization` as it is (FastAPI's `OAuth2`), for flows that have no class here.
///
/// Without one the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Bearer`. Immutable.
public class OAuth2 extends StandardScheme<OAuth2, String> {

    private final List<OAuthFlow> flows;

    /// Tokens of an issuer.
    ///
    /// @param flows the ways to get them, one of each kind
    public OAuth2(OAuthFlow... flows) {
        super(OAuth2.class, "OAuth2");
        this.flows = List.of(flows);
    }

    /// For a class of your own: begins with another's settings.
    protected OAuth2(OAuth2 settings) {
        super(settings);
        this.flows = settings.flows;
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
        var all = Json.object();
        for (var flow : flows) {
            all = all.with(flow.kind(), flow.object());
        }
        return object("oauth2").with("flows", all);
    }
}
