package dev.posthaste.tenant.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRequestTest {
    @ParameterizedTest
    @ValueSource(strings = {"grant_type", "client_id", "client_secret", "audience", "scope", "client_assertion"})
    void aKnownParameterIsOneText(String name) {
        for (var value : new Object[] {1, 1.5, true, List.of(), List.of("x"), Map.of("a", "b")}) {
            assertThat(json(name, value).malformed()).as("%s", value).isEqualTo(name);
        }
        assertThat(json(name, "x").malformed()).isNull();
        assertThat(json(name, "x").value(name)).isEqualTo("x");
        assertThat(new TokenRequest(Map.of(name, List.of("x", "x")), null).malformed())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type", "client_id", "client_secret", "audience", "scope", "client_assertion"})
    void nullAndNothingAreAbsent(String name) {
        for (var request : List.of(json(name, null), json(name, ""), json("other", "x"))) {
            assertThat(request.malformed()).isNull();
            assertThat(request.value(name)).isNull();
        }
    }

    @Test
    void anUnknownParameterMayBeAnything() {
        for (var value : new Object[] {"x", null, 1, true, List.of("x"), Map.of("a", "b")}) {
            assertThat(json("organization", value).malformed()).as("%s", value).isNull();
        }
        assertThat(new TokenRequest(Map.of("organization", List.of("x", "x")), null).malformed())
                .isNull();
    }

    @Test
    void theFirstMistakeIsNamed() {
        var request = TokenRequest.of(Json.object("organization", 1, "scope", 2, "audience", 3), null);
        assertThat(request.malformed()).isEqualTo("scope");
    }

    private static TokenRequest json(String name, Object value) {
        return TokenRequest.of(Json.object(name, value), null);
    }
}
