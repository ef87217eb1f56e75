package dev.posthaste.contract.responses;

import dev.posthaste.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// What the tide station answers with.
@Naming(Naming.Style.SNAKE_CASE)
final class Models {

    enum State { rising, falling }

    sealed interface Reading {}

    /// One gauge, as the public sees it.
    record Gauge(String name, @Default("0.0") double level, @Nullable String note, @Default("rising") State state, @Default("[]") List<String> marks) implements Reading {
        static Gauge of(String name, double level) {
            return new Gauge(name, level, null, State.rising, List.of());
        }
    }

    record PrivateGauge(String name, @Default("0.0") double level, @Nullable String note, @Default("rising") State state, @Default("[]") List<String> marks, @Default("hidden") String key, @Nullable Gauge keeper) {}

    record Station(@Name(out = "stationId") int stationId, Gauge chief, @Default("[]") List<Gauge> others, @WriteOnly @Default("s") String secret) {
        @Computed
        int count() {
            return 1 + others.size();
        }
    }

    record Buoy(@Literal("buoy") @Default("buoy") String kind, String name, int depth) implements Reading {}

    record Numbers(@Value List<Integer> numbers) implements Reading {}

    record Words(@Value String words) implements Reading {}

    /// @param reason Why it did not go.
    @Schema
    record Problem(String reason) {}

    record Kinds(
            @Default("2031-05-06") LocalDate day,
            @Default("2031-05-06T07:08:09.120000Z") OffsetDateTime moment,
            @Default("2031-05-06T07:08:00-03:30") OffsetDateTime local,
            @Default("2031-05-06T00:00:00") LocalDateTime naive,
            @Default("07:08:00") LocalTime hour,
            @Default("P1DT2H3.5S") Duration span,
            @Default("5d1f2c3b-4a59-4e68-8f77-6a5b4c3d2e1f") UUID serial,
            @Default("12.340") BigDecimal exact,
            @Default("1E+3") BigDecimal whole,
            @Default("é") byte[] raw,
            @Default("[7]") Set<Integer> marks,
            @Default("{\"2\": true}") Map<Integer, Boolean> byNumber,
            @Default("1180591620717411303424") BigInteger huge,
            @Default("1e-07") double tiny,
            @Default(value = "0", shown = false) double endless,
            @Default("\u2028 </b> \u007f \"q\" \\ 🌊") String text) {
        static Kinds all() {
            return new Kinds(
                    LocalDate.of(2031, 5, 6), OffsetDateTime.parse("2031-05-06T07:08:09.120Z"), OffsetDateTime.parse("2031-05-06T07:08:00-03:30"), LocalDateTime.of(2031, 5, 6, 0, 0), LocalTime.of(7, 8),
                    Duration.parse("P1DT2H3.5S"), UUID.fromString("5d1f2c3b-4a59-4e68-8f77-6a5b4c3d2e1f"), new BigDecimal("12.340"), new BigDecimal("1E+3"), "é".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    Set.of(7), Map.of(2, true), BigInteger.TWO.pow(70), 1e-7, Double.POSITIVE_INFINITY, "\u2028 </b> \u007f \"q\" \\ 🌊");
        }
    }

    record Wave(double height, @Default("w") String name) {}
}
