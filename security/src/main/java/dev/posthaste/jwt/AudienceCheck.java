package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for claim `aud` (RFC 7519, section 4.1.3).
final class AudienceCheck {

    private AudienceCheck() {}

    /// @throws InvalidAudienceException when it is not the expected one, or there is one and none is expected
    /// @throws MissingRequiredClaimException when one is expected and there is none
    static void check(@Nullable Json claim, Verification rules) {
        var audience = rules.expected().audience();
        if (audience == null) {
            if (Truth.of(claim)) {
                throw new InvalidAudienceException("Invalid audience");
            }
            return;
        }
        if (claim == null || !Truth.of(claim)) {
            throw new MissingRequiredClaimException("aud");
        }
        if (rules.makes(Check.STRICT_AUDIENCE)) {
            strict(claim, rules.expected());
        } else if (Collections.disjoint(named(claim), audience)) {
            throw new InvalidAudienceException("Audience doesn't match");
        }
    }

    private static void strict(Json claim, Expected expected) {
        if (!expected.single()) {
            throw new InvalidAudienceException("Invalid audience (strict)");
        }
        if (!(claim instanceof Json.Str(var text))) {
            throw new InvalidAudienceException("Invalid claim format in token (strict)");
        }
        if (!List.of(text).equals(expected.audience())) {
            throw new InvalidAudienceException("Audience doesn't match (strict)");
        }
    }

    private static List<String> named(Json claim) {
        var items = claim instanceof Json.Arr(var many) ? many : List.of(claim);
        return items.stream().map(AudienceCheck::text).toList();
    }

    private static String text(Json item) {
        if (item instanceof Json.Str(var text)) {
            return text;
        }
        throw new InvalidAudienceException("Invalid claim format in token");
    }
}
