package dev.posthaste.jwt;

import static dev.posthaste.jwt.Recorded.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Json;
import dev.posthaste.jwt.Recorded.NotExpressibleException;
import dev.posthaste.jwt.encoding.Base64Url;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Replays what PyJWT 2.15.1 was recorded to do with tokens.
class RecordedTokensTest {

    private static final List<Json.Obj> CASES = Recorded.cases("cases.json", "cases");

    private static final Json.Obj EXCEPTIONS = Recorded.file("exceptions.json");
    private static final List<String> TYPED = Recorded.texts(Recorded.value(EXCEPTIONS, "typed"));
    private static final List<String> OTHER = Recorded.texts(Recorded.value(EXCEPTIONS, "other"));

    @TestFactory
    Stream<DynamicTest> answersAsPyJwtDoes() {
        return CASES.stream()
                .map(recorded -> DynamicTest.dynamicTest(text(recorded, "name"), () -> answersAsPyJwtDoes(recorded)));
    }

    /// The listed exceptions must stay exceptions: a list that is longer than need be fails too.
    private static void answersAsPyJwtDoes(Json.Obj recorded) throws Exception {
        var name = text(recorded, "name");
        var free = recorded.get("python_only") != null && !Recorded.given(recorded, "still_holds");
        if (TYPED.contains(name)) {
            assertThatThrownBy(() -> replay(recorded)).isInstanceOf(NotExpressibleException.class);
        } else if (OTHER.contains(name)) {
            assertThatThrownBy(() -> replay(recorded)).isInstanceOf(AssertionError.class);
        } else {
            try {
                replay(recorded);
            } catch (NotExpressibleException typed) {
                assertThat(free).as(typed.getMessage()).isTrue();
            }
        }
    }

    private static void replay(Json.Obj recorded) throws Exception {
        var warnings = new ArrayList<String>();
        switch (text(recorded, "operation")) {
            case "encode" ->
                Outcome.compare(recorded, () -> encode(recorded, warnings), (outcome, token) -> {
                    compareToken(recorded, outcome, token);
                    assertThat(warnings).isEqualTo(Outcome.warnings(outcome));
                });
            case "get_unverified_header" ->
                Outcome.compare(
                        recorded,
                        () -> Jwt.unverifiedHeader(Recorded.string(recorded.get("token"))),
                        (outcome, header) -> assertSame(outcome, "header", header));
            default ->
                Outcome.compare(recorded, () -> decode(recorded, warnings), (outcome, token) -> {
                    compareParts(outcome, token);
                    assertThat(warnings).isEqualTo(Outcome.warnings(outcome));
                });
        }
    }

    private static DecodedToken decode(Json.Obj recorded, List<String> warnings) {
        var token = Recorded.string(recorded.get("token"));
        var rules = RecordedRules.of(recorded, warnings::add);
        return Jwt.decodeComplete(token, Recorded.key(recorded.text("key")), rules);
    }

    private static void compareParts(Json.Obj outcome, DecodedToken token) {
        assertSame(outcome, "claims", token.claims().values());
        if (outcome.get("header") != null) {
            assertSame(outcome, "header", token.header());
            assertThat(token.signature()).isEqualTo(text(outcome, "signature"));
        }
    }

    private static void assertSame(Json.Obj outcome, String part, Json actual) {
        assertThat(Recorded.same(Recorded.value(outcome, part), actual))
                .as("%s: %s is %s", part, outcome, actual)
                .isTrue();
    }

    private static String encode(Json.Obj recorded, List<String> warnings) {
        if (!(value(Recorded.value(recorded, "payload"), "") instanceof Json.Obj payload)) {
            throw new NotExpressibleException("a payload is an object");
        }
        var key = Recorded.key(recorded.text("key"));
        var signing = signing(recorded, key).warnings(warnings::add);
        if (Recorded.given(recorded, "headers")) {
            signing = signing.headers(Recorded.object(recorded, "headers"));
        }
        if (new Json.Bool(false).equals(recorded.get("sort_headers"))) {
            signing = signing.unsorted();
        }
        return Jwt.encode(
                payload, key, recorded.get("instance_options") == null ? signing : signing.enforceKeyLength());
    }

    private static Signing signing(Json.Obj recorded, JwtKey key) {
        return switch (recorded.get("algorithm")) {
            case null -> Signing.byKey();
            case Json.Null.NULL -> key instanceof Jwk ? Signing.byKey() : Signing.with("none");
            case Json.Str(var name) -> Signing.with(name);
            default -> throw new NotExpressibleException("an algorithm is a string");
        };
    }

    /// What Java would pass for a recorded payload.
    private static Json value(Json recorded, String claim) {
        if (Recorded.tagged(recorded, "$datetime") instanceof Json.Str(var text)) {
            return List.of("exp", "nbf", "iat").contains(claim)
                    ? Jwt.numericDate(instant(text))
                    : Json.of(instant(text));
        }
        for (var tag : List.of("$float", "$bytes", "$set", "$tuple", "$null")) {
            if (Recorded.tagged(recorded, tag) != null) {
                throw new NotExpressibleException("JSON has no " + tag);
            }
        }
        return switch (recorded) {
            case Json.Obj(var members) -> object(members);
            case Json.Arr(var items) -> Json.array(items, item -> value(item, ""));
            default -> recorded;
        };
    }

    private static Json.Obj object(Map<String, Json> members) {
        var values = new LinkedHashMap<String, Json>();
        members.forEach((name, member) -> values.put(name, value(member, name)));
        return new Json.Obj(values);
    }

    private static Instant instant(String text) {
        return text.length() > 19 && "+-".indexOf(text.charAt(text.length() - 6)) >= 0
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static void compareToken(Json.Obj recorded, Json.Obj outcome, String token) {
        if (outcome.get("token") != null) {
            assertThat(token).isEqualTo(text(outcome, "token"));
            return;
        }
        int end = token.lastIndexOf('.');
        assertThat(token.substring(0, end)).isEqualTo(text(outcome, "token_without_signature"));
        assertThat(Objects.requireNonNull(Base64Url.decode(token.substring(end + 1))))
                .hasSize(Recorded.number(outcome, "signature_bytes").intValue());
        var open = Recorded.key(text(recorded, "key")
                .replace(".priv.traditional", ".pub")
                .replace(".priv.jwk", ".jwk")
                .replace(".priv", ".pub"));
        var algorithm = algorithm(token);
        var sameAlgorithm = open instanceof Jwk jwk && !jwk.algorithm().equals(algorithm);
        Jwt.decode(token, sameAlgorithm ? ((Jwk) open).key() : open, Verification.algorithms(algorithm));
    }

    private static String algorithm(String token) {
        return text(Jwt.unverifiedHeader(token), "alg");
    }
}
