package dev.posthaste.testing.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.testing.Answers;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every spelling of a scalar that FastAPI was asked for: body, status, and the value or the first error.
class ScalarsTest {

    record Scalars(
            @Nullable Boolean b,
            @Nullable BigInteger i,
            @Nullable Double f,
            @Nullable String s,
            @Nullable BigDecimal d,
            @Nullable UUID u,
            @Nullable LocalDate day,
            @Nullable OffsetDateTime t) {}

    static class Echo {
        @Post("/scalars")
        Scalars scalars(Scalars scalars) {
            return scalars;
        }
    }

    private static final TestClient CLIENT = TestClient.of(App.named("Scalars").include(new Echo()));

    static List<Json> recorded() throws IOException {
        return Answers.rows("/fastapi/scalars.json");
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void isReadOrRefusedAsByFastApi(Json.Arr row) {
        var body = ((Json.Str) row.items().get(0)).value();
        var answer = CLIENT.post("/scalars").json(body).send();
        assertThat(Json.of(answer.status()))
                .as(answer.text())
                .isEqualTo(row.items().get(1));
        var said = answer.status() == 200 ? values((Json.Obj) answer.json()) : firstError(answer);
        assertThat(plain(said)).isEqualTo(plain(row.items().get(2)));
    }

    @Test
    void halfACharacterIsNoText() {
        var answer = CLIENT.post("/scalars").json("{\"s\":\"a\\ud800\"}").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("string_unicode", "a\\ud800");
    }

    @Test
    void aTimeWithoutAnOffsetIsNoInstant() {
        var answer =
                CLIENT.post("/scalars").json("{\"t\":\"2026-11-23T10:00\"}").send();
        assertThat(firstError(answer).toString()).contains("timezone_aware", "should have timezone info");
    }

    @Test
    void hostileNumbersAreRefusedAtOnce() {
        var digits = "9".repeat(300_000);
        var underscores = "1" + "_1".repeat(150_000);
        for (var text : List.of(digits, underscores)) {
            var answer = CLIENT.post("/scalars")
                    .json("{\"i\":\"%s\",\"d\":\"%s\",\"f\":\"%s\"}".formatted(text, text, text))
                    .send();
            assertThat(answer.text()).contains("int_parsing_size", "decimal_max_digits");
        }
        for (var number : List.of("1e999999999", "1e99999999999", "-1e99999999999")) {
            var answer = CLIENT.post("/scalars").json("{\"i\":" + number + "}").send();
            assertThat(answer.status()).isEqualTo(422);
        }
    }

    private static Json values(Json.Obj object) {
        var values = new ArrayList<Json>(object.members().values());
        values.removeIf(value -> value == Json.Null.NULL);
        return new Json.Arr(values);
    }

    private static Json firstError(TestAnswer answer) {
        var item = Answers.items(answer).getFirst();
        return new Json.Arr(Stream.of("type", "msg", "ctx")
                .map(item::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /// Numbers by value and without zeros at the end of a fraction, also within times: nothing is lost by either.
    private static String plain(Json json) {
        if (json instanceof Json.Arr(var items) && items.size() == 1 && items.getFirst() instanceof Json.Num number) {
            return number.decimal().stripTrailingZeros().toPlainString();
        }
        return json.toString()
                .replaceAll("(:\\d\\d)\\.(\\d*?)0+(?=Z|[+-])", "$1.$2")
                .replaceAll("(:\\d\\d)\\.(?=Z|[+-])", "$1");
    }
}
