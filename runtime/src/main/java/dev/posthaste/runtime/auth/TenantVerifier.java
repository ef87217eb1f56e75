package dev.posthaste.runtime.auth;

import dev.posthaste.Auth0;
import dev.posthaste.Claims;
import dev.posthaste.HttpException;
import dev.posthaste.TokenVerifier;
import dev.posthaste.jwt.JwtException;
import dev.posthaste.jwt.JwtVerifier;
import dev.posthaste.jwt.KeySetClient;
import dev.posthaste.jwt.KeySetConnectionException;
import dev.posthaste.jwt.Verification;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Accepts the access tokens of an Auth0 tenant, or of an issuer that is like one.
public final class TenantVerifier implements TokenVerifier {

    /// How long a request may wait for the issuer's keys.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// How long an issuer that does not answer is left alone.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JwtVerifier tokens;

    private TenantVerifier(JwtVerifier tokens) {
        this.tokens = tokens;
    }

    /// A verifier of the tenant's tokens.
    ///
    /// @param tenant null for the one that the configuration names
    /// @throws IllegalStateException where there is no such configuration
    public static TenantVerifier of(@Nullable Auth0 tenant) {
        var settings = tenant == null ? Auth0.fromConfiguration() : tenant;
        var keys = KeySetClient.at(settings.keySet()).timeout(PATIENCE).pause(PAUSE);
        var trusting = settings.caFile() == null ? keys : keys.trusting(settings.caFile());
        var rules = Verification.algorithms(settings.algorithms())
                .audience(settings.audience())
                .issuer(settings.issuer())
                // RFC 9068, section 2.2: a token without an end would be good for ever
                .require("exp");
        return new TenantVerifier(new JwtVerifier(trusting, rules));
    }

    @Override
    public Claims verify(String token) {
        try {
            return tokens.verify(token);
        } catch (KeySetConnectionException unreachable) {
            throw new HttpException(503, "The issuer's keys cannot be fetched now").header("Retry-After", "5");
        } catch (JwtException refused) {
            var reason = String.valueOf(refused.getMessage());
            throw new HttpException(401, reason)
                    .header(
                            "WWW-Authenticate",
                            "Bearer error=\"invalid_token\", error_description=\"%s\"".formatted(quoted(reason)));
        }
    }

    /// What a quoted string of a header field may hold (RFC 6750, section 3).
    private static String quoted(String text) {
        return text.replace('"', '\'').replace('\\', '/').replaceAll("[^\\x20-\\x7e]", "?");
    }
}
