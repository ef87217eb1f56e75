package dev.posthaste.internal.temporal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers that stand for dates, times and durations.
public final class Epoch {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})");

    /// Beyond this a number counts milliseconds.
    private static final BigDecimal MOST_SECONDS = new BigDecimal("20000000000");

    private static final BigDecimal FIRST = new BigDecimal("-62167219200");
    private static final BigDecimal END = new BigDecimal("253402300800");
    private static final BigDecimal DAY = new BigDecimal("86400");

    /// A number with more digits before its point is too large in any case.
    private static final int MOST_DIGITS = 20;

    private Epoch() {}

    /// The number that a text spells without an exponent; null where it spells none.
    public static @Nullable BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        var number = new BigDecimal(text);
        return text.indexOf('.') < 0 ? number : new BigDecimal(number.doubleValue());
    }

    static LocalDateTime moment(BigDecimal number) throws Malformed {
        var small = bounded(number);
        var seconds = micros(small.abs().compareTo(MOST_SECONDS) > 0 ? small.movePointLeft(3) : small);
        if (seconds.compareTo(END) >= 0) {
            throw new Malformed("dates after 9999 are not supported as unix timestamps");
        }
        if (seconds.compareTo(FIRST) < 0) {
            throw new Malformed("dates before 0000 are not supported as unix timestamps");
        }
        var whole = seconds.setScale(0, RoundingMode.FLOOR);
        var nanos = seconds.subtract(whole).movePointRight(9).intValueExact();
        return LocalDateTime.ofEpochSecond(whole.longValueExact(), nanos, ZoneOffset.UTC);
    }

    /// The time that is so many seconds after midnight.
    public static LocalTime time(BigDecimal number) throws Malformed {
        if (number.signum() < 0) {
            throw new Malformed("time in seconds should be positive");
        }
        var seconds = micros(bounded(number));
        if (seconds.compareTo(DAY) >= 0) {
            throw new Malformed("numeric times may not exceed 86,399 seconds");
        }
        return LocalTime.ofNanoOfDay(seconds.movePointRight(9).longValueExact());
    }

    /// Rounded to microseconds, by the multiplication of floating-point numbers that pydantic does.
    static BigDecimal micros(BigDecimal seconds) {
        var whole = seconds.setScale(0, RoundingMode.DOWN);
        var micros = Math.round(Math.abs(seconds.subtract(whole).doubleValue() * 1e6));
        return whole.add(BigDecimal.valueOf(seconds.signum() * micros, 6));
    }

    /// A number of the same fate, where an exponent gives it many digits before its point or many zeros behind it: to
    /// write them out would cost time.
    static BigDecimal bounded(BigDecimal number) {
        var digits = number.precision() - (long) number.scale();
        if (number.signum() == 0 || digits < -9) {
            return BigDecimal.ZERO;
        }
        return digits > MOST_DIGITS
                ? BigDecimal.TEN.pow(MOST_DIGITS).multiply(BigDecimal.valueOf(number.signum()))
                : number;
    }
}
