package dev.posthaste;

import java.util.LinkedHashMap;
import java.util.Map;

/// A way in which clients get tokens (OpenAPI 3.1, OAuth Flow Object; RFC 6749): it stands in the document, where its
/// readers and Swagger UI use it. Addresses may be relative to the application's own. Immutable.
public final class OAuthFlow {

    private final String kind;
    private final Map<String, Json> members;

    private OAuthFlow(String kind, Map<String, Json> members) {
        this.kind = kind;
        this.members = members;
    }

    /// The resource owner's name and password (RFC 6749, section 4.3).
    public static OAuthFlow password(String tokenUrl) {
        return of("password").with("tokenUrl", tokenUrl);
    }

    /// The client's own credentials (RFC 6749, section 4.4).
    public static OAuthFlow clientCredentials(String tokenUrl) {
        return of("clientCredentials").with("tokenUrl", tokenUrl);
    }

    /// A code that the user's browser brings (RFC 6749, section 4.1).
    public static OAuthFlow authorizationCode(String authorizationUrl, String tokenUrl) {
        return of("authorizationCode")
                .with("authorizationUrl", authorizationUrl)
                .with("tokenUrl", tokenUrl);
    }

    /// A token that the user's browser brings (RFC 6749, section 4.2).
    public static OAuthFlow implicit(String authorizationUrl) {
        return of("implicit").with("authorizationUrl", authorizationUrl);
    }

    private static OAuthFlow of(String kind) {
        return new OAuthFlow(kind, Map.of("scopes", Json.object()));
    }

    /// The same flow with the address where tokens are renewed.
    public OAuthFlow refreshUrl(String url) {
        return with("refreshUrl", url);
    }

    /// The same flow with one more scope that can be asked for.
    ///
    /// @param name        as in `@Depends(scopes = ...)`
    /// @param description what it allows
    public OAuthFlow scope(String name, String description) {
        var scopes = (Json.Obj) members.getOrDefault("scopes", Json.object());
        return with("scopes", scopes.with(name, Json.of(description)));
    }

    private OAuthFlow with(String name, String text) {
        return with(name, Json.of(text));
    }

    private OAuthFlow with(String name, Json value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new OAuthFlow(kind, more);
    }

    /// OpenAPI's word for it.
    String kind() {
        return kind;
    }

    Json.Obj object() {
        return new Json.Obj(members);
    }
}
