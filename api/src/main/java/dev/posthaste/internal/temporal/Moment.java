package dev.posthaste.internal.temporal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date with a time, with an offset where one was given.
///
/// @param offset in seconds, less than a day; more than [ZoneOffset] has
public record Moment(
        LocalDate date, LocalTime time, @Nullable Integer offset) {

    /// The offset that the type of Java does not have is left out of it: the moment is the same.
    private static final int MOST_OFFSET = 18 * 3600;

    /// Reads RFC 3339 with its usual liberties.
    ///
    /// @throws Malformed saying what is wrong with date or time
    public static Moment read(String text) throws Malformed {
        var in = new TextCursor(text);
        var date = day(in);
        if (!in.take('T') && !in.take('t') && !in.take('_') && !in.take(' ')) {
            throw new Malformed(
                    in.left() == 0
                            ? Malformed.tooShort().reason()
                            : "invalid datetime separator, expected `T`, `t`, `_` or space");
        }
        var time = ClockTime.read(in);
        return new Moment(date, time.time(), time.offset());
    }

    /// Reads a date alone.
    public static LocalDate day(String text) throws Malformed {
        var in = new TextCursor(text);
        var date = day(in);
        in.requireEnd();
        return date;
    }

    private static LocalDate day(TextCursor in) throws Malformed {
        if (in.left() < 10) {
            throw Malformed.tooShort();
        }
        var year = in.digits(4, "invalid character in year");
        in.expect('-', "invalid date separator, expected `-`");
        var month = in.digits(2, "invalid character in month");
        in.expect('-', "invalid date separator, expected `-`");
        var day = in.digits(2, "invalid character in day");
        if (month < 1 || month > 12) {
            throw new Malformed("month value is outside expected range of 1-12");
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new Malformed("day value is outside expected range");
        }
        return LocalDate.of(year, month, day);
    }

    /// The moment that is so many seconds after 1970 began in UTC, or milliseconds where they are many.
    public static Moment since1970(BigDecimal number) throws Malformed {
        var time = Epoch.moment(number);
        return new Moment(time.toLocalDate(), time.toLocalTime(), 0);
    }

    /// Itself, where Python has its year.
    public Moment checked() throws Malformed {
        if (date.getYear() < 1) {
            throw new Malformed(Malformed.YEAR_ZERO);
        }
        return this;
    }

    /// Without an offset, as if there were none.
    public LocalDateTime local() {
        return LocalDateTime.of(date, time);
    }

    /// With its offset; UTC where there is none.
    public OffsetDateTime atOffset() {
        var seconds = offset == null ? 0 : offset;
        if (Math.abs(seconds) <= MOST_OFFSET) {
            return OffsetDateTime.of(date, time, ZoneOffset.ofTotalSeconds(seconds));
        }
        try {
            return local().minusSeconds(seconds).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return local().atOffset(ZoneOffset.UTC);
        }
    }
}
