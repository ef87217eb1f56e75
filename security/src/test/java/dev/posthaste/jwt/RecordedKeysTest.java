package dev.posthaste.jwt;

import static dev.posthaste.jwt.Recorded.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Replays what PyJWT 2.15.1 was recorded to read from JWKs and sets of them.
class RecordedKeysTest {

    @TestFactory
    Stream<DynamicTest> readsKeysAsPyJwtDoes() {
        return tests(
                "keys",
                recorded -> Outcome.compare(
                        recorded,
                        () -> Recorded.jwk(Recorded.object(recorded, "jwk"), recorded.text("algorithm")),
                        (outcome, key) -> assertThat(seen(key)).isEqualTo(Recorded.object(outcome, "key"))));
    }

    @TestFactory
    Stream<DynamicTest> readsSetsAsPyJwtDoes() {
        return tests(
                "sets",
                recorded -> Outcome.compare(recorded, () -> set(recorded), (outcome, set) -> {
                    assertThat(Json.array(set.keys(), RecordedKeysTest::seen))
                            .isEqualTo(Recorded.value(outcome, "keys"));
                    if (recorded.get("lookups") instanceof Json.Arr(var lookups)) {
                        lookups.forEach(lookup -> compareLookup(set, (Json.Obj) lookup));
                    }
                }));
    }

    private static Stream<DynamicTest> tests(String member, Replay replay) {
        return Recorded.cases("jwks_cases.json", member).stream()
                .map(recorded -> DynamicTest.dynamicTest(text(recorded, "name"), () -> replay.run(recorded)));
    }

    private interface Replay {
        void run(Json.Obj recorded) throws Exception;
    }

    private static KeySet set(Json.Obj recorded) {
        return recorded.get("set") instanceof Json.Obj set ? KeySet.of(set) : KeySet.parse(text(recorded, "text"));
    }

    private static void compareLookup(KeySet set, Json.Obj lookup) {
        // Ids of other types than string cannot be asked for.
        if (lookup.get("kid") instanceof Json.Str(var kid)) {
            var found = set.find(kid).map(set.keys()::indexOf).map(String::valueOf);
            var index = Recorded.object(lookup, "outcome").get("index");
            assertThat(found.orElse("none"))
                    .as(kid)
                    .isEqualTo(Objects.requireNonNullElse(index, "none").toString());
        }
    }

    /// What the recording shows of a key.
    static Json.Obj seen(Jwk key) {
        return Json.object(
                "kid", known(key.member("kid")),
                "kty", known(key.member("kty")),
                "use", known(key.member("use")),
                "algorithm", key.algorithm(),
                "private",
                        key.key() instanceof ParsedKey(var parsed) ? Json.of(parsed.secret() != null) : Json.Null.NULL);
    }

    private static Json known(@Nullable Json member) {
        return member == null ? Json.Null.NULL : member;
    }
}
