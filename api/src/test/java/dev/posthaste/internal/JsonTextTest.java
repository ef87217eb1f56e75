package dev.posthaste.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(JsonText.of(Json.of("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028é😀</script>")))
                .isEqualTo("\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0000\\u001f\u007f\u2028é😀</script>\"");
    }

    @Test
    void halfACharacterStaysEscaped() {
        assertThat(JsonText.of(Json.of("a\ud83d"))).isEqualTo("\"a\\ud83d\"");
        assertThat(JsonText.of(Json.object("\ude00b", 1))).isEqualTo("{\"\\ude00b\":1}");
    }

    @Test
    void nothingIsWrittenBetweenValues() {
        assertThat(JsonText.of(Json.object("a", new int[0].length, "b", Json.of(java.util.List.of(true, "x")))))
                .isEqualTo("{\"a\":0,\"b\":[true,\"x\"]}");
    }
}
