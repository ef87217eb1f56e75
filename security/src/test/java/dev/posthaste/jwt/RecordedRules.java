package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.Recorded.NotExpressibleException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The rules that PyJWT's arguments stand for.
final class RecordedRules {

    private static final Map<String, Check> CHECKS = Map.of(
            "verify_exp", Check.EXPIRY,
            "verify_nbf", Check.NOT_BEFORE,
            "verify_iat", Check.ISSUED_AT,
            "verify_aud", Check.AUDIENCE,
            "verify_iss", Check.ISSUER,
            "verify_sub", Check.SUBJECT,
            "verify_jti", Check.JWT_ID,
            "strict_aud", Check.STRICT_AUDIENCE,
            "enforce_minimum_key_length", Check.KEY_LENGTH);

    private RecordedRules() {}

    static Verification of(Json.Obj recorded, Consumer<String> warnings) {
        var start = Recorded.given(recorded, "algorithms")
                ? Verification.algorithms(Recorded.texts(Recorded.value(recorded, "algorithms")))
                : Verification.byKey();
        var rules = claims(checks(start, recorded), recorded)
                .clock(InstantSource.fixed(instant(Recorded.number(recorded, "now"))))
                .leeway(leeway(recorded.get("leeway")))
                .warnings(warnings);
        if (!Recorded.given(recorded, "detached_payload")) {
            return rules;
        }
        var payload = Recorded.bytes(recorded.get("detached_payload"));
        if (payload == null) {
            throw new NotExpressibleException("a detached payload is bytes");
        }
        return rules.detachedPayload(payload);
    }

    private static Verification claims(Verification start, Json.Obj recorded) {
        var rules = start;
        if (Recorded.given(recorded, "audience")) {
            var audience = Recorded.value(recorded, "audience");
            rules = audience instanceof Json.Str(var one)
                    ? rules.audience(one)
                    : rules.audience(Recorded.texts(audience));
        }
        if (Recorded.given(recorded, "issuer")) {
            var issuer = Recorded.value(recorded, "issuer");
            rules = issuer instanceof Json.Str(var one) ? rules.issuer(one) : rules.issuer(Recorded.texts(issuer));
        }
        if (Recorded.given(recorded, "subject")) {
            if (!(recorded.get("subject") instanceof Json.Str(var subject))) {
                throw new NotExpressibleException("a subject is a string");
            }
            rules = rules.subject(subject);
        }
        return rules;
    }

    private static Verification checks(Verification start, Json.Obj recorded) {
        var instance = merged(new LinkedHashMap<>(), options(recorded, "instance_options"));
        var call = options(recorded, "options");
        var all = call == null ? instance : merged(instance, call);
        var rules = start;
        for (var check : CHECKS.entrySet()) {
            rules = set(rules, check.getValue(), all.get(check.getKey()));
        }
        if (call != null) {
            rules = set(rules, Check.SIGNATURE, call.get("verify_signature"));
        }
        var required = all.get("require");
        return required == null ? rules : rules.require(Recorded.texts(required).toArray(String[]::new));
    }

    private static Verification set(Verification rules, Check check, @Nullable Json on) {
        return switch (on) {
            case null -> rules;
            case Json.Bool(var flag) -> flag ? rules.check(check) : rules.without(check);
            default -> throw new NotExpressibleException("a check is made or not");
        };
    }

    private static @Nullable Map<String, Json> options(Json.Obj recorded, String name) {
        return Recorded.given(recorded, name) ? Recorded.object(recorded, name).members() : null;
    }

    /// As PyJWT: without a signature check nothing else is checked that was not asked for.
    private static Map<String, Json> merged(Map<String, Json> start, @Nullable Map<String, Json> more) {
        var all = new LinkedHashMap<>(start);
        if (more != null) {
            if (new Json.Bool(false).equals(more.get("verify_signature"))) {
                List.of("exp", "nbf", "iat", "aud", "iss", "sub", "jti")
                        .forEach(claim -> all.put("verify_" + claim, new Json.Bool(false)));
            }
            all.putAll(more);
        }
        return all;
    }

    private static Instant instant(BigDecimal seconds) {
        var whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).intValueExact());
    }

    private static Duration leeway(@Nullable Json leeway) {
        var value = Objects.requireNonNullElse(
                Recorded.tagged(leeway, "$timedelta"), leeway == null ? Json.Null.NULL : leeway);
        if (new Json.Str("inf").equals(Recorded.tagged(value, "$float"))) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
        return switch (value) {
            case Json.Null.NULL -> Duration.ZERO;
            case Json.Num number -> {
                var at = instant(number.decimal());
                yield Duration.ofSeconds(at.getEpochSecond(), at.getNano());
            }
            default -> throw new NotExpressibleException("a leeway is a duration");
        };
    }
}
