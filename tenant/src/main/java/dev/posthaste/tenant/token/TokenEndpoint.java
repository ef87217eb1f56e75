package dev.posthaste.tenant.token;

import dev.posthaste.Json;
import dev.posthaste.tenant.key.SigningKey;
import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.token.ClientCredentials.Authorization;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Set;

/// Issues access tokens (RFC 6749, section 3.2) with Auth0's claims, and refuses with Auth0's words.
///
/// Safe for use by several threads.
public final class TokenEndpoint {
    private static final String CLIENT_CREDENTIALS = "client_credentials";

    /// Grants that Auth0 knows and that machine-to-machine applications do not have.
    private static final Set<String> KNOWN_GRANT_TYPES = Set.of(
            "authorization_code",
            "refresh_token",
            "password",
            "http://auth0.com/oauth/grant-type/password-realm",
            "http://auth0.com/oauth/grant-type/mfa-oob",
            "http://auth0.com/oauth/grant-type/mfa-otp",
            "http://auth0.com/oauth/grant-type/mfa-recovery-code",
            "urn:ietf:params:oauth:grant-type:device_code",
            "urn:ietf:params:oauth:grant-type:token-exchange");

    private final String issuer;
    private final SigningKey key;
    private final Clock clock;
    private final ClientAuthentication authentication;
    private final ClientCredentials clientCredentials;

    /// @param issuer the claim `iss`, with its slash at the end
    public TokenEndpoint(String issuer, Store store, SigningKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
        this.authentication = new ClientAuthentication(store.applications());
        this.clientCredentials = new ClientCredentials(store);
    }

    /// Answers a request. What a client did wrong is an answer; only the tenant's own failures are thrown.
    public TokenResult issue(TokenRequest request) {
        try {
            return token(authorize(request));
        } catch (Refused refusal) {
            return refusal.error();
        }
    }

    private Authorization authorize(TokenRequest request) throws Refused {
        var malformed = request.malformed();
        if (malformed != null) {
            throw new Refused(OAuthError.invalidRequest("Send the parameter %s once, as text".formatted(malformed)));
        }
        var grantType = request.value("grant_type");
        if (grantType == null) {
            throw new Refused(OAuthError.missing("grant_type"));
        }
        if (!grantType.equals(CLIENT_CREDENTIALS) && !KNOWN_GRANT_TYPES.contains(grantType)) {
            throw new Refused(OAuthError.unsupportedGrantType(grantType));
        }
        var client = authentication.client(request);
        if (!grantType.equals(CLIENT_CREDENTIALS)) {
            throw new Refused(OAuthError.grantTypeNotAllowed(grantType));
        }
        return clientCredentials.authorize(client, request);
    }

    private TokenResponse token(Authorization authorization) {
        var scopes = authorization.scopes();
        var scope = scopes.isEmpty() ? null : String.join(" ", scopes);
        long lifetime = authorization.api().tokenLifetime().toSeconds();
        long now = clock.instant().getEpochSecond();
        var clientId = authorization.client().clientId();
        var claims = new LinkedHashMap<String, Json>();
        claims.put("iss", Json.of(issuer));
        claims.put("sub", Json.of(clientId + "@clients"));
        claims.put("aud", Json.of(authorization.api().audience()));
        claims.put("iat", Json.of(now));
        claims.put("exp", Json.of(now + lifetime));
        if (scope != null) {
            claims.put("scope", Json.of(scope));
        }
        claims.put("gty", Json.of("client-credentials"));
        claims.put("azp", Json.of(clientId));
        return new TokenResponse(key.sign(new Json.Obj(claims)), scope, lifetime);
    }
}
