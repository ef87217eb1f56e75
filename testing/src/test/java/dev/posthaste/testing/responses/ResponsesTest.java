package dev.posthaste.testing.responses;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Answer;
import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Response;
import dev.posthaste.Status;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponsesTest {

    record Values(double real, BigDecimal decimal, OffsetDateTime at, Instant instant, LocalDate day) {}

    static class Marking {
        @Provides
        String mark(Answer answer) {
            answer.status(203).header("x-mark", "dependency");
            return "marked";
        }
    }

    static class Handlers {
        @Get("/nothing")
        void nothing() {}

        @Get("/null")
        @Nullable
        String nothingAtAll() {
            return null;
        }

        @Status(201)
        @Post("/created")
        Map<String, Integer> created() {
            return Map.of("a", 1);
        }

        @Status(204)
        @Post("/empty")
        void empty() {}

        @Status(201)
        @Get("/changed")
        int changed(Answer answer) {
            answer.status(202).header("X-A", "1").header("set-cookie", "a=b").header("set-cookie", "c=d");
            return 1;
        }

        @Get("/marked")
        int marked(@Depends(Marking.class) String mark, Answer answer) {
            answer.header("x-mark", "handler");
            return 1;
        }

        @Get("/emptied")
        int emptied(Answer answer) {
            answer.status(204);
            return 1;
        }

        @Get("/whole")
        Response whole(@Depends(Marking.class) String mark) {
            return Response.text("hi").status(299).header("X-Q", "1");
        }

        @Get("/values")
        List<Values> values() {
            var at = OffsetDateTime.parse("2026-11-23T10:00Z");
            return List.of(
                    new Values(1, new BigDecimal("1.50"), at, at.toInstant(), LocalDate.of(2026, 11, 23)),
                    new Values(
                            Double.NaN,
                            new BigDecimal("1E+3"),
                            at.plusNanos(5000),
                            at.toInstant(),
                            LocalDate.of(1, 1, 1)));
        }

        @Get("/text")
        String text() {
            return "\u2028</é😀\"\\\n\u0001";
        }
    }

    private final TestClient client = TestClient.of(App.named("Responses").include(new Handlers()));

    @Test
    void nothingIsNull() {
        assertThat(get("/nothing").text()).isEqualTo("null");
        assertThat(get("/null").text()).isEqualTo("null");
        assertThat(get("/null").headers("content-type")).containsExactly("application/json");
    }

    @Test
    void theStatusIsTheHandlersUnlessTheAnswerSaysOtherwise() {
        assertThat(client.post("/created").send().status()).isEqualTo(201);
        var changed = get("/changed");
        assertThat(changed.status()).isEqualTo(202);
        assertThat(changed.headers("x-a")).containsExactly("1");
        assertThat(changed.headers("set-cookie")).containsExactly("a=b", "c=d");
    }

    @Test
    void aStatusWithoutABodyHasNone() {
        var empty = client.post("/empty").send();
        assertThat(empty.status()).isEqualTo(204);
        assertThat(empty.text()).isEmpty();
        assertThat(empty.headers("content-type")).containsExactly("application/json");
        assertThat(get("/emptied").text()).isEmpty();
    }

    @Test
    void dependenciesAddToTheAnswerToo() {
        var answer = get("/marked");
        assertThat(answer.status()).isEqualTo(203);
        assertThat(answer.headers("x-mark")).containsExactly("dependency", "handler");
    }

    @Test
    void aWholeResponseIsSentAsItIs() {
        var answer = get("/whole");
        assertThat(answer.status()).isEqualTo(299);
        assertThat(answer.text()).isEqualTo("hi");
        assertThat(answer.headers("x-q")).containsExactly("1");
        assertThat(answer.headers("x-mark")).isEmpty();
    }

    @Test
    void valuesAreWrittenAsPydanticWritesThem() {
        assertThat(get("/values").json()).isEqualTo(json("""
                [{"real":1.0,"decimal":"1.50","at":"2026-11-23T10:00:00Z","instant":"2026-11-23T10:00:00Z",
                  "day":"2026-11-23"},
                 {"real":null,"decimal":"1E+3","at":"2026-11-23T10:00:00.000005Z","instant":"2026-11-23T10:00:00Z",
                  "day":"0001-01-01"}]"""));
    }

    @Test
    void textIsUtf8AndEscapedOnlyWhereItMustBe() {
        assertThat(get("/text").text()).isEqualTo("\"\u2028</é😀\\\"\\\\\\n\\u0001\"");
    }

    private TestAnswer get(String target) {
        return client.get(target).send();
    }
}
