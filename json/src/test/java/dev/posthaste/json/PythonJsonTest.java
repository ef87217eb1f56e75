package dev.posthaste.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonJsonTest {

    private static final Json VALUE =
            Json.object("a", Json.of(java.util.List.of(1, true)), "ü", null, "t", "\b\n\u007f🌊", "e", Json.object());

    @Test
    void itIsCompactWhereStarletteWritesIt() {
        assertThat(PythonJson.compact(VALUE))
                .isEqualTo("{\"a\":[1,true],\"ü\":null,\"t\":\"\\b\\n\u007f🌊\",\"e\":{}}");
    }

    @Test
    void itHasSpacesAndEscapesWherePythonWritesIt() {
        assertThat(PythonJson.spaced(VALUE))
                .isEqualTo("{\"a\": [1, true], \"\\u00fc\": null, \"t\": \"\\b\\n\\u007f\\ud83c\\udf0a\", \"e\": {}}");
    }

    @Test
    void halfACharacterStaysEscaped() {
        assertThat(PythonJson.compact(Json.of("\ud800a\udc00"))).isEqualTo("\"\\ud800a\\udc00\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1e2, 100.0",
        "2.50, 2.5",
        "1E-5, 1e-05",
        "0.0001, 0.0001",
        "1.5e16, 1.5e+16",
        "123456789012345.0, 123456789012345.0",
        "-0.0, -0.0",
        "12345678901234567890, 12345678901234567890",
        "0.12345678901234567890123, 0.12345678901234567890123",
        "1e400, 1e400"
    })
    void realNumbersAreWrittenAsPythonsFloats(String literal, String written) {
        assertThat(PythonJson.compact(new Json.Num(literal))).isEqualTo(written);
    }
}
