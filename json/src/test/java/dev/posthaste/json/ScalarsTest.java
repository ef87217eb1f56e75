package dev.posthaste.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import dev.posthaste.TimeOfDay;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.scalar.PlainOutput;
import dev.posthaste.internal.scalar.Scalar;
import dev.posthaste.internal.scalar.Scalars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds scalars against what pydantic 2.14 and FastAPI's `jsonable_encoder` did with the same JSON: `scalars.tsv` has
/// type, mode and JSON, then both encodings, or `!` with the error's type, its text and its context.
class ScalarsTest {

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("int", BigInteger.class),
            Map.entry("float", Double.class),
            Map.entry("decimal", BigDecimal.class),
            Map.entry("bool", Boolean.class),
            Map.entry("str", String.class),
            Map.entry("bytes", byte[].class),
            Map.entry("date", LocalDate.class),
            Map.entry("datetime", Temporal.class),
            Map.entry("aware", OffsetDateTime.class),
            Map.entry("naive", LocalDateTime.class),
            Map.entry("time", TimeOfDay.class),
            Map.entry("timedelta", Duration.class),
            Map.entry("uuid", UUID.class),
            Map.entry("url", URI.class),
            Map.entry("ip", InetAddress.class),
            Map.entry("ip4", Inet4Address.class));

    static Stream<String> rows() throws IOException {
        var file = Objects.requireNonNull(ScalarsTest.class.getResourceAsStream("/scalars.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.readAllLines().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadAndWrittenAsByPydantic(String row) throws Exception {
        var cells = row.split("\t");
        @SuppressWarnings("unchecked")
        var scalar = (Scalar<Object>) Scalars.of(Objects.requireNonNull(TYPES.get(cells[0])));
        var json = json(cells[2]);
        try {
            var value = cells[1].equals("strict") ? scalar.convertStrictly(json) : scalar.convert(json);
            assertSame(written(value, scalar, false), cells[3]);
            assertSame(written(value, scalar, true), cells[4]);
        } catch (Mismatch mismatch) {
            assertThat("!" + mismatch.type()).isEqualTo(cells[3]);
            assertThat(mismatch.text()).isEqualTo(cells[4]);
            assertSame(mismatch.context(), cells[5]);
        }
    }

    private static void assertSame(Json actual, String expected) throws Exception {
        var wanted = json(expected);
        if (actual instanceof Json.Num one && wanted instanceof Json.Num other) {
            assertThat(one.decimal()).isEqualByComparingTo(other.decimal());
            assertThat(one.integral()).isEqualTo(other.integral());
        } else {
            assertThat(actual).isEqualTo(wanted);
        }
    }

    private static Json json(String text) throws Exception {
        return new JsonSource(text.getBytes(StandardCharsets.UTF_8)).tree();
    }

    private static Json written(Object value, Scalar<Object> scalar, boolean encoded) {
        var token = new Token();
        if (encoded) {
            scalar.encode(value, token);
        } else {
            scalar.write(value, token);
        }
        return Objects.requireNonNull(token.written);
    }

    /// Keeps the one token that is written.
    private static final class Token implements PlainOutput {

        private @Nullable Json written;

        @Override
        public void text(String value) {
            written = new Json.Str(value);
        }

        @Override
        public void number(long value) {
            written = Json.of(value);
        }

        @Override
        public void number(BigInteger value) {
            written = Json.of(value);
        }

        @Override
        public void number(double value) {
            written = Double.isFinite(value) ? Json.of(value) : Json.Null.NULL;
        }

        @Override
        public void number(BigDecimal value) {
            written = Json.of(value);
        }

        @Override
        public void flag(boolean value) {
            written = Json.of(value);
        }
    }
}
