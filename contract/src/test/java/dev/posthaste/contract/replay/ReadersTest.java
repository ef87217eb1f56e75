package dev.posthaste.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Shape;
import dev.posthaste.runtime.link.BodyForm;
import dev.posthaste.runtime.link.Linker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whenever the fast reader takes a body, the authority gives the same value: for every recorded body, of any folder,
/// by
/// the shape of every body that a twin takes.
class ReadersTest {

    /// The body of a twin's route.
    private record Body(String route, Shape<?> shape) {}

    private final List<byte[]> bodies = Folder.all().stream()
            .flatMap(folder -> folder.recordings().stream())
            .map(recording -> recording.sent().body())
            .filter(Objects::nonNull)
            .toList();

    @TestFactory
    Stream<DynamicTest> theFastReaderAndTheAuthorityAgree() {
        return Folder.all().stream()
                .flatMap(folder -> new Twin(folder.name())
                        .app().stream()
                                .flatMap(app -> bodies(app).stream())
                                .map(body -> DynamicTest.dynamicTest(
                                        folder.name() + ": " + body.route(), () -> agree(body.shape()))));
    }

    @Test
    void thereAreBodies() {
        assertThat(bodies).hasSizeGreaterThan(300);
    }

    private static List<Body> bodies(App app) {
        var found = new ArrayList<Body>();
        for (var route : Linker.link(app).routes()) {
            if (route.plan().body() instanceof BodyForm.Whole(var body)) {
                var name = route.handler().method() + " " + route.template().openApi();
                found.add(new Body(name, body.field().shape()));
            }
        }
        return found;
    }

    private <T> void agree(Shape<T> shape) throws Exception {
        for (var body : bodies) {
            var source = new JsonSource(body);
            var accepted = source.accept(shape);
            if (accepted != null) {
                var problems = new Problems();
                var value = shape.read(source.tree(), problems);
                var text = new String(body, StandardCharsets.UTF_8);
                assertThat(problems.found()).as(text).isEmpty();
                assertThat(same(shape, accepted, value))
                        .as("%s: %s or %s", text, accepted, value)
                        .isTrue();
            }
        }
    }

    /// Equal, or at least written alike: arrays are never equal.
    private static <T> boolean same(Shape<T> shape, T fast, @Nullable T slow) {
        return fast.equals(slow)
                || (slow != null && Arrays.equals(JsonOutput.bytes(shape, fast), JsonOutput.bytes(shape, slow)));
    }
}
