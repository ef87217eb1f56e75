package dev.posthaste.testing.errors;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Answer;
import dev.posthaste.App;
import dev.posthaste.Get;
import dev.posthaste.HttpException;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    static class Failing {
        @Get("/status/{code}")
        void status(int code, @Nullable String detail) {
            throw detail == null ? new HttpException(code) : new HttpException(code, detail);
        }

        @Get("/detailed")
        void detailed(Answer answer) {
            answer.header("x-lost", "1").status(299);
            throw new HttpException(418, dev.posthaste.Json.object("a", List.of(1)))
                    .header("X-A", "b")
                    .header("set-cookie", "c=d")
                    .header("set-cookie", "e=f")
                    .header("content-type", "application/problem+json");
        }

        @Get("/fault")
        void fault() {
            throw new IllegalStateException("a secret of the inside");
        }

        @Get("/error")
        void error() {
            throw new NoClassDefFoundError("a/secret/Class");
        }
    }

    private final TestClient client = TestClient.of(App.named("Failing").include(new Failing()));

    @Test
    void anErrorHasItsReasonOrItsDetail() {
        assertThat(get("/status/403").json()).isEqualTo(json("{\"detail\":\"Forbidden\"}"));
        assertThat(get("/status/404?detail=No+such+room").json()).isEqualTo(json("{\"detail\":\"No such room\"}"));
        assertThat(get("/status/404").headers("content-type")).containsExactly("application/json");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205, 304})
    void someStatusesHaveNoBody(int status) {
        var answer = get("/status/" + status + "?detail=x");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.headers("content-type")).isEmpty();
    }

    @Test
    void anErrorHasItsOwnHeadersAndLosesTheAnswers() {
        var answer = get("/detailed");
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.json()).isEqualTo(json("{\"detail\":{\"a\":[1]}}"));
        assertThat(answer.headers("x-a")).containsExactly("b");
        assertThat(answer.headers("set-cookie")).containsExactly("c=d", "e=f");
        assertThat(answer.headers("content-type")).containsExactly("application/problem+json");
        assertThat(answer.headers("x-lost")).isEmpty();
    }

    @Test
    void aFaultTellsTheClientNothing() {
        for (var path : List.of("/fault", "/error")) {
            var answer = get(path);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).isEqualTo("Internal Server Error");
            assertThat(answer.headers("content-type")).containsExactly("text/plain; charset=utf-8");
        }
    }

    private TestAnswer get(String target) {
        return client.get(target).send();
    }
}
