package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.util.function.Function;

/// The rules for claims (RFC 7519, section 4.1), in PyJWT's order.
final class ClaimsCheck {

    private final Json.Obj claims;
    private final Verification rules;

    private ClaimsCheck(Json.Obj claims, Verification rules) {
        this.claims = claims;
        this.rules = rules;
    }

    /// @throws InvalidTokenException for the first rule that is broken
    static void check(Json.Obj claims, Verification rules) {
        var check = new ClaimsCheck(claims, rules);
        check.required();
        check.times();
        check.issuer();
        if (rules.makes(Check.AUDIENCE)) {
            AudienceCheck.check(claims.get("aud"), rules);
        }
        check.subject();
        check.id();
    }

    private void required() {
        for (var claim : rules.expected().required()) {
            if (claims.get(claim) == null || claims.get(claim) == Json.Null.NULL) {
                throw new MissingRequiredClaimException(claim);
            }
        }
    }

    private void times() {
        var time = new TimeCheck(rules.timing());
        if (has("iat", Check.ISSUED_AT)) {
            time.begun(value("iat"), "iat", "Issued At claim (iat) must be an integer.", InvalidIssuedAtException::new);
        }
        if (has("nbf", Check.NOT_BEFORE)) {
            time.begun(value("nbf"), "nbf", "Not Before claim (nbf) must be an integer.", DecodeException::new);
        }
        if (has("exp", Check.EXPIRY)) {
            time.notEnded(value("exp"));
        }
    }

    private void issuer() {
        var issuers = rules.expected().issuer();
        if (!rules.makes(Check.ISSUER) || issuers == null) {
            return;
        }
        if (claims.get("iss") == null) {
            throw new MissingRequiredClaimException("iss");
        }
        var issuer = text("iss", InvalidIssuerException::new, "Payload Issuer (iss) must be a string");
        if (!issuers.contains(issuer)) {
            throw new InvalidIssuerException("Invalid issuer");
        }
    }

    private void subject() {
        if (has("sub", Check.SUBJECT)) {
            var subject = text("sub", InvalidSubjectException::new, "Subject must be a string");
            var expected = rules.expected().subject();
            if (expected != null && !expected.equals(subject)) {
                throw new InvalidSubjectException("Invalid subject");
            }
        }
    }

    private void id() {
        if (has("jti", Check.JWT_ID)) {
            text("jti", InvalidJwtIdException::new, "JWT ID must be a string");
        }
    }

    private boolean has(String claim, Check check) {
        return rules.makes(check) && claims.get(claim) != null;
    }

    private Json value(String claim) {
        var value = claims.get(claim);
        return value == null ? Json.Null.NULL : value;
    }

    private String text(String claim, Function<String, InvalidTokenException> failure, String otherwise) {
        var text = claims.text(claim);
        if (text == null) {
            throw failure.apply(otherwise);
        }
        return text;
    }
}
