package dev.posthaste.tenant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import dev.posthaste.Json;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.token.OAuthError;
import dev.posthaste.tenant.token.TokenRequest;
import dev.posthaste.tenant.token.TokenResponse;
import java.text.ParseException;
import java.util.Map;

/// Tokens as a client sees them.
final class Tokens {
    private Tokens() {}

    static String issue(Tenant tenant, Application application, String audience) {
        var request = TokenRequest.of(
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        application.clientId(),
                        "client_secret",
                        application.secret().value(),
                        "audience",
                        audience),
                null);
        return switch (tenant.tokens().issue(request)) {
            case TokenResponse response -> response.accessToken();
            case OAuthError error -> throw new AssertionError(error.toString());
        };
    }

    static boolean verifies(String token, Json.Obj jwks) throws ParseException, JOSEException {
        var parsed = JWSObject.parse(token);
        var key = JWKSet.parse(jwks.toString()).getKeyByKeyId(parsed.getHeader().getKeyID());
        return key != null && parsed.verify(new RSASSAVerifier(key.toRSAKey()));
    }
}
