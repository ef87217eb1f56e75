package dev.posthaste.testing.responses;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.posthaste.Json;
import dev.posthaste.Name;
import dev.posthaste.Schema;
import dev.posthaste.WriteOnly;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Values that become JSON without a type that says how.
class EncodingTest {

    enum Wood {
        MAPLE
    }

    @Schema
    record Peg(
            String note,
            @Name("turnsMade") double turns,
            Instant since,
            @WriteOnly String secret) {}

    @Schema
    record Page<T>(List<T> items, @Nullable T last) {}

    record Unknown(int n) {}

    private static final Peg PEG = new Peg("G", 1.5, Instant.EPOCH, "s");
    private static final String PEG_JSON = "{\"note\":\"G\",\"turnsMade\":1.5,\"since\":\"1970-01-01T00:00:00Z\"}";

    @Test
    void aRecordIsWrittenAsItsTypeSays() {
        assertThat(Json.object("peg", PEG, "all", List.of(PEG)))
                .isEqualTo(json("{\"peg\":%s,\"all\":[%1$s]}".formatted(PEG_JSON)));
    }

    @Test
    void aGenericRecordIsWrittenByWhatItHolds() {
        var items = new ArrayList<@Nullable Object>(List.of(PEG, 1, Wood.MAPLE));
        items.add(null);
        assertThat(Json.of(new Page<>(items, null)))
                .isEqualTo(json("{\"items\":[%s,1,\"MAPLE\",null],\"last\":null}".formatted(PEG_JSON)));
    }

    @Test
    void otherValuesHavePythonsForms() {
        var id = UUID.randomUUID();
        assertThat(Json.of(Instant.parse("2026-11-25T08:30:00.25Z")))
                .isEqualTo(Json.of("2026-11-25T08:30:00.250000+00:00"));
        assertThat(Json.of(OffsetDateTime.parse("2026-11-25T08:30+01:00")))
                .isEqualTo(Json.of("2026-11-25T08:30:00+01:00"));
        assertThat(Json.of(LocalDate.of(2026, 11, 25))).isEqualTo(Json.of("2026-11-25"));
        assertThat(Json.of(LocalTime.of(8, 30))).isEqualTo(Json.of("08:30:00"));
        assertThat(Json.of(Duration.ofMillis(90_500))).isEqualTo(Json.of(90.5));
        assertThat(Json.of(id)).isEqualTo(Json.of(id.toString()));
        assertThat(Json.of(Optional.of(Wood.MAPLE))).isEqualTo(Json.of("MAPLE"));
        assertThat(Json.of(Optional.empty())).isEqualTo(Json.Null.NULL);
        assertThat(Json.of("ü".getBytes(StandardCharsets.UTF_8))).isEqualTo(Json.of("ü"));
        assertThat(Json.of(Map.of(Wood.MAPLE, Map.of(3, true)))).isEqualTo(json("{\"MAPLE\":{\"3\":true}}"));
    }

    @Test
    void aRecordWithoutAShapeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.of(new Unknown(1)))
                .withMessageContaining("Unknown has no generated shape")
                .withMessageContaining("annotate it with @Schema");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.of(new Object()))
                .withMessage(
                        "java.lang.Object is no JSON value: use null, a string, number, boolean, date, UUID, enum, "
                                + "record, map or list of these, or Json");
    }
}
