package dev.posthaste.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FieldTest {

    private final Problems problems = new Problems();

    @Test
    void aDefaultIsReadOnce() {
        var field = Field.of("n", Shapes.of(BigInteger.class)).byDefault("12345678901234567890");
        assertThat(field.standard()).isEqualTo(new BigInteger("12345678901234567890"));
        assertThat(field.read(null, Json.Null.NULL, problems)).isSameAs(field.standard());
        assertThat(problems.count()).isZero();
    }

    @Test
    void aShapeThatIsLookedUpLaterIsLookedUpOnce() {
        var lookups = new int[1];
        var shape = Shapes.later(() -> {
            lookups[0]++;
            return Shapes.of(int.class);
        });
        assertThat(lookups).containsExactly(0);
        assertThat(shape.read(Json.of(1), problems)).isEqualTo(1);
        assertThat(shape.read(Json.of(2), problems)).isEqualTo(2);
        assertThat(lookups).containsExactly(1);
    }
}
