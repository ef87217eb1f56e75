package dev.posthaste.internal.temporal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/// Writes dates and times as pydantic and Python's `isoformat` do: seconds always, fractions in six digits, or in nine
/// where six cannot hold them.
public final class TemporalText {

    private TemporalText() {}

    /// A date with its time.
    public static String of(LocalDateTime value) {
        return value.toLocalDate() + "T" + of(value.toLocalTime());
    }

    /// A time.
    public static String of(LocalTime value) {
        var text = new StringBuilder(18);
        pad(text, value.getHour(), 2);
        pad(text.append(':'), value.getMinute(), 2);
        pad(text.append(':'), value.getSecond(), 2);
        fraction(text, value.getNano());
        return text.toString();
    }

    private static void fraction(StringBuilder text, int nanos) {
        if (nanos % 1000 != 0) {
            pad(text.append('.'), nanos, 9);
        } else if (nanos != 0) {
            pad(text.append('.'), nanos / 1000, 6);
        }
    }

    private static void pad(StringBuilder text, int value, int width) {
        var digits = Integer.toString(value);
        text.repeat('0', width - digits.length()).append(digits);
    }

    /// What has an offset, or may have one.
    ///
    /// @param utc how UTC is written: `Z`, or `+00:00` as Python's `isoformat` has it
    public static String of(Temporal value, String utc) {
        return switch (value) {
            case OffsetDateTime time -> of(time.toLocalDateTime()) + of(time.getOffset(), utc);
            case OffsetTime time -> of(time.toLocalTime()) + of(time.getOffset(), utc);
            case ZonedDateTime time -> of(time.toLocalDateTime()) + of(time.getOffset(), utc);
            case Instant time -> of(time.atOffset(ZoneOffset.UTC), utc);
            case LocalDateTime time -> of(time);
            case LocalTime time -> of(time);
            default -> value.toString();
        };
    }

    private static String of(ZoneOffset offset, String utc) {
        return offset.equals(ZoneOffset.UTC) ? utc : offset.getId();
    }
}
