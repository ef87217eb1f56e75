package dev.posthaste.internal.temporal;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A time of the day, with an offset where one was given.
///
/// @param offset in seconds, less than a day; more than [java.time.ZoneOffset] has
public record ClockTime(LocalTime time, @Nullable Integer offset) {

    private static final String RANGE = " value is outside expected range of 0-";

    /// U+2212, a minus, byte by byte.
    private static final String MINUS = "\u00e2\u0088\u0092";

    /// Reads a whole text: ISO 8601 with seconds and offset as wanted.
    public static ClockTime read(String text) throws Malformed {
        return read(new TextCursor(text));
    }

    static ClockTime read(TextCursor in) throws Malformed {
        var time = plain(in, 23);
        var offset = offset(in);
        in.requireEnd();
        return new ClockTime(time, offset);
    }

    /// Hours, minutes, and seconds as wanted.
    ///
    /// @param mostHours the last hour that is right
    private static LocalTime plain(TextCursor in, int mostHours) throws Malformed {
        if (in.left() < 5) {
            throw Malformed.tooShort();
        }
        var hour = in.digits(2, "invalid character in hour");
        in.expect(':', "invalid time separator, expected `:`");
        var minute = in.digits(2, "invalid character in minute");
        requireRange("hour", hour, mostHours);
        requireRange("minute", minute, 59);
        var nanos = secondNanos(in);
        return LocalTime.of(hour, minute).plusNanos(nanos);
    }

    static long secondNanos(TextCursor in) throws Malformed {
        if (!in.take(':')) {
            return 0;
        }
        var second = in.digits(2, "invalid character in second");
        requireRange("second", second, 59);
        var micros = in.take('.') || in.take(',') ? in.micros() : 0;
        return (second * 1_000_000L + micros) * 1000;
    }

    static void requireRange(String part, int value, int most) throws Malformed {
        if (value > most) {
            throw new Malformed(part + RANGE + most);
        }
    }

    private static @Nullable Integer offset(TextCursor in) throws Malformed {
        if (in.left() == 0) {
            return null;
        }
        if (in.take('Z') || in.take('z')) {
            return 0;
        }
        var sign = in.take('+') ? 1 : in.take('-') || in.take(MINUS) ? -1 : 0;
        if (sign == 0) {
            throw new Malformed("invalid timezone sign");
        }
        var hours = in.digits(2, "invalid timezone hour");
        in.take(':');
        var minutes = in.digits(2, "invalid timezone minute");
        requireRange("timezone minute", minutes, 59);
        if (hours > 23) {
            throw new Malformed("timezone offset must be less than 24 hours");
        }
        return sign * (hours * 3600 + minutes * 60);
    }
}
