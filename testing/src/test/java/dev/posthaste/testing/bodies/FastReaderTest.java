package dev.posthaste.testing.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Default;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Tagged;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Shape;
import dev.posthaste.json.UnreadableJson;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whenever the fast reader takes a body, the authority gives the same value; and it takes all that is written.
class FastReaderTest {

    private static final int BODIES = 20_000;

    enum Color {
        RED,
        GREEN
    }

    record Leaf(String text, int number, @Nullable Boolean flag) {}

    record Ruled(
            @Size(max = 3) String s,
            @Min(0) long n,
            @Default("7") int d) {}

    @Tagged("kind")
    sealed interface Pet {}

    @Tagged.As("cat")
    record Cat(String name) implements Pet {}

    @Tagged.As("dog")
    record Dog(int age, @Nullable Leaf leaf) implements Pet {}

    record Tree(
            Leaf leaf,
            Ruled ruled,
            @Size(max = 2) List<Tree> kids,
            Map<String, Leaf> map,
            Set<Integer> set,
            Color color,
            UUID id,
            LocalDate day,
            OffsetDateTime at,
            BigDecimal money,
            BigInteger big,
            double real,
            Json any,
            Pet pet,
            @Nullable List<@Nullable String> maybe) {}

    /// Asks for the shapes.
    static class Trees {
        @Post("/trees")
        Tree tree(Tree tree) {
            return tree;
        }
    }

    private static final Shape<Tree> SHAPE = FastReaderTest_Tree_Shape.SHAPE;

    @Test
    void theFastReaderAndTheAuthorityAgree() throws Exception {
        int fast = 0;
        int right = 0;
        var start = 20_261_123L;
        for (long seed = start; seed < start + BODIES; seed++) {
            var body = new Bodies(seed).body();
            var source = new JsonSource(body.getBytes(StandardCharsets.UTF_8));
            var problems = new Problems();
            var accepted = source.accept(SHAPE);
            var value = authority(source, problems);
            if (accepted != null) {
                fast++;
                assertThat(problems.found()).as("seed %d: %s", seed, body).isEmpty();
                assertThat(accepted).as("seed %d: %s", seed, body).isEqualTo(value);
            }
            if (problems.count() == 0 && value != null) {
                right++;
                assertThat(reread(value)).as("seed %d: %s", seed, body).isEqualTo(value);
            }
        }
        assertThat(fast).as("the fast reader must have something to do").isGreaterThan(BODIES / 4);
        assertThat(right).as("the authority takes more").isGreaterThan(fast);
        assertThat(right).as("not every body is right").isLessThan(BODIES);
    }

    private static @Nullable Tree authority(JsonSource source, Problems problems) throws MalformedJson {
        try {
            return SHAPE.read(source.tree(), problems);
        } catch (UnreadableJson e) {
            problems.missing(Json.Null.NULL);
            return null;
        }
    }

    private static @Nullable Tree reread(Tree value) {
        return new JsonSource(JsonOutput.bytes(SHAPE, value)).accept(SHAPE);
    }

    @Test
    void aTagThatComesTwiceIsLeftToTheAuthority() throws Exception {
        var source = new JsonSource(
                "{\"kind\":\"cat\",\"name\":\"Tom\",\"age\":3,\"kind\":\"dog\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(source.accept(FastReaderTest_Pet_Shape.SHAPE)).isNull();
        assertThat(FastReaderTest_Pet_Shape.SHAPE.read(source.tree(), new Problems()))
                .isEqualTo(new Dog(3, null));
    }

    @Test
    void bytesThatAreNoUtf8AreLeftToTheAuthority() {
        var body = "{\"text\":\"??\",\"number\":1}".getBytes(StandardCharsets.UTF_8);
        body[9] = (byte) 0xC0;
        body[10] = (byte) 0x80;
        assertThat(new JsonSource(body).accept(FastReaderTest_Leaf_Shape.SHAPE)).isNull();
    }
}
