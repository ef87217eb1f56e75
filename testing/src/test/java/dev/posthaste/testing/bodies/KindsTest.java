package dev.posthaste.testing.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import dev.posthaste.Problem;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Shape;
import dev.posthaste.testing.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every kind of type against what pydantic made of the same JSON, a value or problems, and the fast reader
/// against the other one.
class KindsTest {

    static List<Json> rows() throws IOException {
        return Answers.rows("bodies/kinds.json");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatWasSentIsUnderstoodAsPydanticDoes(Json.Obj row) throws Exception {
        var shape = shape(Objects.requireNonNull(row.text("type")));
        var source = new JsonSource(Objects.requireNonNull(row.text("sent")).getBytes(StandardCharsets.UTF_8));
        var problems = new Problems();
        var value = shape.read(source.tree(), problems);
        var fast = source.accept(shape);
        if (problems.count() > 0) {
            assertThat(Json.array(problems.found(), Problem::json)).isEqualTo(row.get("answer"));
            assertThat(fast).isNull();
        } else {
            assertThat(new JsonSource(JsonOutput.bytes(shape, value)).tree()).isEqualTo(row.get("answer"));
            assertThat(fast == null ? value : fast).isEqualTo(value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object> shape(String type) throws ReflectiveOperationException {
        var field = Class.forName(Kinds.class.getName() + "_" + type + "_Shape").getDeclaredField("SHAPE");
        field.setAccessible(true);
        return (Shape<Object>) field.get(null);
    }
}
