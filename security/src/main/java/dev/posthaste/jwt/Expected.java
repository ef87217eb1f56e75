package dev.posthaste.jwt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values that claims must have; null where any will do.
///
/// @param single whether the audience was given as one string, which strict checking asks for
record Expected(
        @Nullable List<String> audience,
        boolean single,
        @Nullable List<String> issuer,
        @Nullable String subject,
        List<String> required) {

    static final Expected NOTHING = new Expected(null, false, null, null, List.of());

    Expected audience(List<String> audiences, boolean one) {
        return new Expected(audiences, one, issuer, subject, required);
    }

    Expected issuer(List<String> issuers) {
        return new Expected(audience, single, issuers, subject, required);
    }

    Expected subject(String expected) {
        return new Expected(audience, single, issuer, expected, required);
    }

    Expected required(List<String> claims) {
        return new Expected(audience, single, issuer, subject, claims);
    }
}
