package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates and times as pydantic does: RFC 3339 with its usual liberties, or the seconds since 1970.
final class TemporalText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(?:\\.[0-9]{1,20})?");
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,40}))?)?(?:([zZ])|([+\\-\u2212])([0-9]{2}):?([0-9]{2}))?");

    /// Beyond this a number counts milliseconds.
    private static final BigDecimal MOST_SECONDS = new BigDecimal("20000000000");

    /// A number with more digits before its point is too large in any case.
    private static final int MOST_DIGITS = 20;

    private static final String TOO_LATE = "dates after 9999 are not supported as unix timestamps";

    private static final BigDecimal LAST_SECOND = new BigDecimal("253402300799");

    /// A date, with a time where one was given, with an offset where one was given.
    private record Parts(
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable ZoneOffset offset) {}

    private final String type;
    private final String wanted;

    private TemporalText(String type, String wanted) {
        this.type = type;
        this.wanted = wanted;
    }

    /// A date; a time beside it must be midnight.
    static LocalDate date(Json value) throws Mismatch {
        var reader = new TemporalText("date_from_datetime_parsing", "a valid date or datetime");
        var number = number(value);
        if (number != null) {
            return atMidnight(reader.since1970(number));
        }
        var parts = reader.parts(text(value, "date"), "in the form of RFC 3339");
        if (parts.time() != null && !parts.time().equals(LocalTime.MIDNIGHT)) {
            throw inexact();
        }
        return parts.date();
    }

    /// A time with its offset.
    static OffsetDateTime dateTime(Json value) throws Mismatch {
        var number = number(value);
        if (number != null) {
            return new TemporalText("datetime_parsing", "a valid datetime").since1970(number);
        }
        var reader = new TemporalText("datetime_from_date_parsing", "a valid datetime or date");
        var parts = reader.parts(text(value, "datetime"), "unexpected extra characters at the end of the input");
        if (parts.offset() == null || parts.time() == null) {
            throw new Mismatch("timezone_aware", "Input should have timezone info");
        }
        return OffsetDateTime.of(parts.date(), parts.time(), parts.offset());
    }

    private static @Nullable BigDecimal number(Json value) throws Mismatch {
        return switch (value) {
            case Json.Num number -> NumberText.exact(number);
            case Json.Str(var text) when NUMBER.matcher(text).matches() -> new BigDecimal(text);
            default -> null;
        };
    }

    private static String text(Json value, String kind) throws Mismatch {
        if (value instanceof Json.Str(var text)) {
            return text;
        }
        throw new Mismatch(kind + "_type", "Input should be a valid " + kind);
    }

    private OffsetDateTime since1970(BigDecimal number) throws Mismatch {
        var small = bounded(number);
        var seconds = small.abs().compareTo(MOST_SECONDS) > 0 ? small.movePointLeft(3) : small;
        if (seconds.abs().compareTo(LAST_SECOND) > 0) {
            throw wrong(TOO_LATE);
        }
        var whole = seconds.longValue();
        var nanos =
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
        return Instant.ofEpochSecond(whole, nanos).atOffset(ZoneOffset.UTC);
    }

    /// The number, where an exponent gives it neither many digits before its point nor many zeros behind it: to write
    /// them out would cost time.
    private BigDecimal bounded(BigDecimal number) throws Mismatch {
        var digits = number.signum() == 0 ? 0 : number.precision() - (long) number.scale();
        if (digits > MOST_DIGITS) {
            throw wrong(TOO_LATE);
        }
        return number.signum() == 0 || digits < -9 ? BigDecimal.ZERO : number;
    }

    private static LocalDate atMidnight(OffsetDateTime time) throws Mismatch {
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw inexact();
        }
        return time.toLocalDate();
    }

    private Parts parts(String text, String otherwise) throws Mismatch {
        if (text.length() < 10) {
            throw wrong("input is too short");
        }
        var date = day(text);
        if (text.length() == 10) {
            return new Parts(date, null, null);
        }
        if ("Tt_ ".indexOf(text.charAt(10)) < 0 && type.startsWith("date_")) {
            throw wrong("invalid datetime separator, expected `T`, `t`, `_` or space");
        }
        var time = TIME.matcher(text).region(11, text.length());
        if ("Tt_ ".indexOf(text.charAt(10)) < 0 || !time.matches()) {
            throw wrong(otherwise);
        }
        try {
            return new Parts(date, time(time), offset(time));
        } catch (DateTimeException e) {
            throw wrong(otherwise);
        }
    }

    private LocalDate day(String text) throws Mismatch {
        var year = digits(text, 0, 4, "year");
        var month = digits(text, 5, 7, "month");
        var day = digits(text, 8, 10, "day");
        if (month < 1 || month > 12) {
            throw wrong("month value is outside expected range of 1-12");
        }
        if (day < 1 || day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
            throw wrong("day value is outside expected range");
        }
        if (year == 0) {
            throw wrong("year 0 is out of range");
        }
        return LocalDate.of(year, month, day);
    }

    private int digits(String text, int start, int end, String name) throws Mismatch {
        if (start > 0 && text.charAt(start - 1) != '-') {
            throw wrong("invalid date separator, expected `-`");
        }
        var value = 0;
        for (int i = start; i < end; i++) {
            var c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw wrong("invalid character in " + name);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static LocalTime time(Matcher time) {
        var fraction = time.group(4) == null ? "" : time.group(4);
        var nanos = (fraction + "0".repeat(9)).substring(0, 9);
        return LocalTime.of(number(time, 1), number(time, 2), number(time, 3), Integer.parseInt(nanos));
    }

    private static @Nullable ZoneOffset offset(Matcher time) {
        if (time.group(5) != null) {
            return ZoneOffset.UTC;
        }
        if (time.group(6) == null) {
            return null;
        }
        var sign = time.group(6).equals("+") ? 1 : -1;
        return ZoneOffset.ofHoursMinutes(sign * number(time, 7), sign * number(time, 8));
    }

    private static int number(Matcher time, int group) {
        var digits = time.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Mismatch inexact() {
        return new Mismatch(
                "date_from_datetime_inexact",
                "Datetimes provided to dates should have zero time - e.g. be exact dates");
    }

    private Mismatch wrong(String reason) {
        return new Mismatch(type, "Input should be %s, %s".formatted(wanted, reason), Json.object("error", reason));
    }
}
