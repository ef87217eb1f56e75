package dev.posthaste.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.posthaste.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said of malformed texts, held to a table that Python's `json` module made: text, offset, message.
class JsonSyntaxTest {

    static List<Json> recorded() throws IOException, MalformedJson, UnreadableJson {
        try (var in = Objects.requireNonNull(JsonSyntaxTest.class.getResourceAsStream("/json/malformed.json"))) {
            return ((Json.Arr) new JsonSource(in.readAllBytes()).tree()).items();
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void theOffsetAndTheWordsArePythons(Json.Arr row) {
        var text = ((Json.Str) row.items().getFirst()).value();
        var error = error(text);
        assertThat(new Json.Num(Integer.toString(error.offset())))
                .isEqualTo(row.items().get(1));
        assertThat(new Json.Str(error.reason())).isEqualTo(row.items().get(2));
    }

    @Test
    void whatPythonTakesBeyondJsonIsNoValue() {
        assertThat(error("[NaN]").offset()).isEqualTo(1);
        assertThat(error("{\"a\":-Infinity}").reason()).isEqualTo("Expecting value");
    }

    @Test
    void aMillionOpenBracketsAreScanned() {
        var error = catchThrowableOfType(MalformedJson.class, () -> JsonSyntax.check("[".repeat(1_000_000)));
        assertThat(error.offset()).isEqualTo(1_000_000);
    }

    private static MalformedJson error(String text) {
        var source = new JsonSource(text.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(MalformedJson.class, source::tree);
    }
}
