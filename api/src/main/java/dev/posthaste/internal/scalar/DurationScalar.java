package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.temporal.DurationText;
import dev.posthaste.internal.temporal.Malformed;
import java.math.BigDecimal;
import java.time.Duration;

/// Durations: ISO 8601 where the type is declared, and seconds elsewhere.
final class DurationScalar implements Scalar<Duration> {

    @Override
    public Duration convert(Json value) throws Mismatch {
        try {
            return switch (value) {
                case Json.Str(var text) -> DurationText.read(text);
                case Json.Num number -> DurationText.ofSeconds(NumberText.ofPython(number));
                case Json.Bool(var flag) -> Duration.ofSeconds(flag ? 1 : 0);
                default -> throw noDuration();
            };
        } catch (Malformed e) {
            throw TimeScalars.wrong("time_delta_parsing", "a valid timedelta", e);
        }
    }

    @Override
    public Duration convertStrictly(Json value) throws Mismatch {
        throw noDuration();
    }

    private static Mismatch noDuration() {
        return new Mismatch("time_delta_type", "Input should be a valid timedelta");
    }

    @Override
    public Duration accept(PlainInput in) {
        try {
            return DurationText.read(in.text());
        } catch (Malformed e) {
            throw in.odd();
        }
    }

    @Override
    public void write(Duration value, PlainOutput out) {
        out.text(DurationText.write(value));
    }

    @Override
    public void encode(Duration value, PlainOutput out) {
        out.number(BigDecimal.valueOf(value.getSeconds())
                .add(BigDecimal.valueOf(value.getNano(), 9))
                .doubleValue());
    }

    @Override
    public Json.Obj schema() {
        return TextScalar.format("duration");
    }
}
