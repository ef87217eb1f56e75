package dev.posthaste.internal.temporal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Reads and writes durations: ISO 8601, `2 days, 03:04:05`, or seconds.
public final class DurationText {

    private static final Duration END = Duration.ofDays(1_000_000_000);
    private static final long LARGEST = (1L << 32) - 1;
    private static final String TOO_LONG = "durations may not exceed 999,999,999 days";

    private final TextCursor in;
    private Duration sum = Duration.ZERO;

    private DurationText(TextCursor in) {
        this.in = in;
    }

    /// Reads a text.
    public static Duration read(String text) throws Malformed {
        if (text.isEmpty()) {
            throw Malformed.tooShort();
        }
        var in = new TextCursor(text);
        var length = in.left();
        var negative = in.take('-');
        if (!negative) {
            in.take('+');
        }
        var reader = new DurationText(in);
        if (in.take('P')) {
            reader.readIso(length);
        } else if (length < 5 || text.indexOf('d') >= 0 || text.indexOf('D') >= 0) {
            reader.readDays();
        } else {
            reader.readTime();
        }
        return bounded(negative ? reader.sum.negated() : reader.sum);
    }

    /// So many seconds.
    public static Duration ofSeconds(BigDecimal number) throws Malformed {
        var seconds = Epoch.micros(Epoch.bounded(number));
        if (seconds.abs().compareTo(BigDecimal.valueOf(END.toSeconds())) >= 0) {
            throw new Malformed(TOO_LONG);
        }
        var whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Duration.ofSeconds(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).longValueExact());
    }

    private static Duration bounded(Duration duration) throws Malformed {
        if (duration.abs().compareTo(END) >= 0) {
            throw new Malformed(TOO_LONG);
        }
        return duration;
    }

    private void readIso(int length) throws Malformed {
        var time = false;
        var fraction = false;
        while (in.left() > 0) {
            if (in.take('T')) {
                if (time) {
                    throw new Malformed("`T` repeated in duration");
                }
                time = true;
                continue;
            }
            var value = number();
            if (fraction) {
                throw new Malformed("fractions are only allowed in the last number of a duration");
            }
            var part = in.take('.') || in.take(',') ? fraction() : BigDecimal.ZERO;
            fraction = part.signum() > 0;
            add(value, part, unit(time));
        }
        if (length < 3) {
            throw Malformed.tooShort();
        }
    }

    private long number() throws Malformed {
        if (!in.atDigit()) {
            throw new Malformed("invalid digit in duration");
        }
        var value = 0L;
        while (in.atDigit()) {
            value = value * 10 + (in.next() - '0');
            requireSmall(value);
        }
        return value;
    }

    private static void requireSmall(long value) throws Malformed {
        if (value > LARGEST) {
            throw new Malformed("a numeric value in the duration is too large");
        }
    }

    private BigDecimal fraction() {
        var digits = new StringBuilder("0.0");
        while (in.atDigit()) {
            var c = in.next();
            if (digits.length() < 30) {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.deleteCharAt(2).append('0').toString());
    }

    /// The seconds of a unit.
    private long unit(boolean time) throws Malformed {
        var unit = in.next();
        var seconds = time ? timeUnit(unit) : 86_400L * dateUnit(unit);
        if (seconds == 0) {
            throw new Malformed("quantity invalid in %s part of duration".formatted(time ? "time" : "date"));
        }
        return seconds;
    }

    private static long timeUnit(char unit) {
        return switch (unit) {
            case 'H' -> 3600;
            case 'M' -> 60;
            case 'S' -> 1;
            default -> 0;
        };
    }

    private static long dateUnit(char unit) {
        return switch (unit) {
            case 'Y' -> 365;
            case 'M' -> 30;
            case 'W' -> 7;
            case 'D' -> 1;
            default -> 0;
        };
    }

    private void add(long value, BigDecimal fraction, long unit) throws Malformed {
        requireSmall(value * (unit % 86_400 == 0 ? unit / 86_400 : unit));
        var part = fraction.multiply(BigDecimal.valueOf(unit)).setScale(6, RoundingMode.HALF_UP);
        sum = sum.plusSeconds(value * unit).plusNanos(part.movePointRight(9).longValueExact());
    }

    private void readDays() throws Malformed {
        var days = number();
        in.take(' ');
        if (in.left() == 0 || !takeAnyCase('d')) {
            throw new Malformed("\"day\" identifier in duration not correctly formatted");
        }
        if (takeAnyCase('a')) {
            if (!takeAnyCase('y')) {
                throw new Malformed("\"day\" identifier in duration not correctly formatted");
            }
            takeAnyCase('s');
        }
        in.take(',');
        in.take(' ');
        sum = Duration.ofDays(days);
        if (in.left() > 0) {
            readTime();
        }
    }

    private boolean takeAnyCase(char lower) {
        return in.take(lower) || in.take(Character.toUpperCase(lower));
    }

    /// As many digits as there are; a number that is too large is told only where it is one of hours.
    private long hours() throws Malformed {
        var wrong = "invalid character in hour";
        if (!in.atDigit()) {
            throw new Malformed(in.peek() == ' ' || sum.isPositive() ? wrong : "invalid digit in duration");
        }
        var value = 0L;
        while (in.atDigit()) {
            value = Math.min(LARGEST + 1, value * 10 + (in.next() - '0'));
        }
        if (in.peek() != ':') {
            throw new Malformed(wrong);
        }
        requireSmall(value);
        return value;
    }

    /// Hours of any number, minutes, and seconds as wanted.
    private void readTime() throws Malformed {
        if (in.left() < 5) {
            throw Malformed.tooShort();
        }
        var hours = hours();
        in.next();
        var minutes = in.digits(2, "invalid character in minute");
        ClockTime.requireRange("minute", minutes, 59);
        var nanos = ClockTime.secondNanos(in);
        in.requireEnd();
        sum = sum.plusHours(hours).plusMinutes(minutes).plusNanos(nanos);
    }

    /// ISO 8601 with years of 365 days, as pydantic writes it.
    public static String write(Duration duration) {
        if (duration.isZero()) {
            return "PT0S";
        }
        var length = duration.abs();
        var text = new StringBuilder(duration.isNegative() ? "-P" : "P");
        append(text, length.toDays() / 365, 'Y');
        append(text, length.toDays() % 365, 'D');
        if (length.toHoursPart() + length.toMinutesPart() + length.toSecondsPart() + length.toNanosPart() > 0) {
            text.append('T');
        }
        append(text, length.toHoursPart(), 'H');
        append(text, length.toMinutesPart(), 'M');
        if (length.toSecondsPart() > 0 || length.toNanosPart() > 0) {
            var seconds = BigDecimal.valueOf(length.toSecondsPart()).add(BigDecimal.valueOf(length.toNanosPart(), 9));
            text.append(seconds.stripTrailingZeros().toPlainString()).append('S');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long value, char unit) {
        if (value > 0) {
            text.append(value).append(unit);
        }
    }
}
