package dev.posthaste.testing.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Small bodies that would cost minutes, hours or all of the memory if their cost grew faster than their size.
class HostileBodiesTest {

    private static final int MEBIBYTE = 1 << 20;

    record Moment(Instant at) {}

    record Measure(double d) {}

    record Point(int x, int y) {}

    record Cloud(Set<Point> points) {}

    record Tree(@Nullable Tree of, @Nullable List<Integer> numbers) {}

    sealed interface Chain {}

    record Link(Chain of) implements Chain {}

    record Ring(Chain of, @Nullable Integer size) implements Chain {}

    record End(int n) implements Chain {}

    static class Handlers {
        @Post("/moments")
        Moment moment(Moment moment) {
            return moment;
        }

        @Post("/measures")
        Measure measure(Measure measure) {
            return measure;
        }

        @Post("/clouds")
        int cloud(Cloud cloud) {
            return cloud.points().size();
        }

        @Post("/trees")
        Tree tree(Tree tree) {
            return tree;
        }

        @Post("/chains")
        Chain chain(Chain chain) {
            return chain;
        }

        @Post("/numbers")
        List<Integer> numbers(List<Integer> numbers) {
            return numbers;
        }
    }

    private final TestClient client = TestClient.of(App.named("Hostile").include(new Handlers()));

    private TestAnswer post(String path, String json) {
        return client.post(path).json(json).send();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e99999999", "1e2147483647"})
    void aNumberWithManyDigitsIsNoMoment(String number) {
        var answer = post("/moments", "{\"at\":" + number + "}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"datetime_parsing\"", "are not supported as unix timestamps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e99999999", "1e-99999999", "0"})
    void aNumberWithManyZerosIsTheBeginningOf1970(String number) {
        assertThat(post("/moments", "{\"at\":" + number + "}").text()).isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void aLongTextIsNoReal() {
        var answer = post("/measures", "{\"d\":\"%sx\"}".formatted("1".repeat(MEBIBYTE)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"float_parsing\"");
    }

    @Test
    void aSetOfRecordsIsBounded() {
        var colliding = IntStream.range(0, 80_000)
                .mapToObj(x -> "{\"x\":%d,\"y\":%d}".formatted(x, -31 * x))
                .collect(Collectors.joining(",", "{\"points\":[", "]}"));
        var answer = post("/clouds", colliding);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"too_long\"", "at most 10000 items");
    }

    @Test
    void alternativesWithinAlternativesAreTriedOnce() {
        var right = post("/chains", "{\"of\":".repeat(200) + "{\"n\":1}" + "}".repeat(200));
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.text()).endsWith("{\"n\":1}" + "}".repeat(200));
    }

    @Test
    void whatIsWrongWithAlternativesWithinAlternativesIsNotToldAMillionTimes() {
        var wrong = post("/chains", "{\"of\":".repeat(200) + "{\"n\":\"x\"}" + "}".repeat(200));
        assertBounded(wrong);
    }

    @Test
    void manyMistakesDeepDownMakeNoAnswerOfManyTimesTheBody() {
        var items = "[],".repeat(50_000) + "[]";
        assertBounded(post("/trees", "{\"of\":".repeat(240) + "{\"numbers\":[" + items + "]}" + "}".repeat(240)));
    }

    @Test
    void theFirstThousandMistakesAreTold() {
        var answer = post("/numbers", "[" + "\"x\",".repeat(99_999) + "\"x\"]");
        var detail = ((Json.Arr) ((Json.Obj) answer.json()).get("detail")).items();
        assertThat(detail).hasSize(1001);
        assertThat(detail.get(999).toString()).contains("\"loc\":[\"body\",999]", "\"int_parsing\"");
        assertThat(detail.getLast().toString()).contains("\"too_many_errors\"", "More is wrong than is told here");
    }

    private static void assertBounded(TestAnswer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).hasSizeLessThan(2 * MEBIBYTE);
        assertThat(answer.text()).contains("\"too_many_errors\"");
    }
}
