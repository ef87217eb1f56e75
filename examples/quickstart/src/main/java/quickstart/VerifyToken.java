package quickstart;

import dev.posthaste.*;
import dev.posthaste.jwt.*;

/// Answers a token with its claims, or with what is wrong with it.
final class VerifyToken {

    private final KeySetClient keys;
    private final Verification rules;

    VerifyToken(Auth0 tenant) {
        var client = KeySetClient.at(tenant.keySet());
        keys = tenant.caFile() == null ? client : client.trusting(tenant.caFile());
        rules = Verification.algorithms(tenant.algorithms())
                .audience(tenant.audience())
                .issuer(tenant.issuer());
    }

    Response claimsOrError(String token) {
        Jwk key;
        try {
            key = keys.signingKeyFor(token);
        } catch (JwtException unusable) {
            return refused("msg", unusable);
        }
        try {
            return Response.json(Jwt.decode(token, key, rules).values());
        } catch (JwtException refused) {
            return refused("message", refused);
        }
    }

    private static Response refused(String member, JwtException reason) {
        return Response.json(Json.object("status", "error", member, reason.getMessage()))
                .status(400);
    }
}
