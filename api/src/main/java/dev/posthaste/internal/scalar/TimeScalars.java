package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.TimeOfDay;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.temporal.ClockTime;
import dev.posthaste.internal.temporal.Epoch;
import dev.posthaste.internal.temporal.Malformed;
import dev.posthaste.internal.temporal.Moment;
import dev.posthaste.internal.temporal.TemporalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/// Dates and times.
final class TimeScalars {

    static final Scalar<LocalDate> DATES = new TextScalar<>(
            TextScalar.format("date"), TimeScalars::date, TextScalar.never("date", "date"), LocalDate::toString);

    /// With an offset, as pydantic's `AwareDatetime`.
    static final TimeScalar<OffsetDateTime> AWARE = TimeScalar.of("date-time", TimeScalars::aware);

    /// Without an offset, as pydantic's `NaiveDatetime`.
    static final TimeScalar<LocalDateTime> NAIVE = TimeScalar.of("date-time", TimeScalars::naive);

    /// With or without an offset, as Python's `datetime`.
    static final TimeScalar<Temporal> EITHER = TimeScalar.of("date-time", TimeScalars::either);

    static final TimeScalar<LocalTime> TIMES = TimeScalar.of("time", TimeScalars::localTime);

    static final TimeScalar<OffsetTime> AWARE_TIMES = TimeScalar.of("time", TimeScalars::offsetTime);

    /// With or without an offset, as Python's `time`.
    static final TimeScalar<TimeOfDay> EITHER_TIMES =
            new TimeScalar<>("time", TimeScalars::timeOfDay, TimeScalars::written);

    private TimeScalars() {}

    private static TimeOfDay timeOfDay(Json value) throws Mismatch {
        var time = time(value);
        if (time.offset() == null) {
            return new TimeOfDay(time.time(), null);
        }
        var offset = offsetTime(time);
        return new TimeOfDay(offset.toLocalTime(), offset.getOffset());
    }

    private static String written(TimeOfDay value, String utc) {
        return value.offset() == null
                ? TemporalText.of(value.time())
                : TemporalText.of(value.time().atOffset(value.offset()), utc);
    }

    private static LocalDate date(Json value) throws Mismatch {
        if (value instanceof Json.Str(var text)) {
            try {
                return requireYear(Moment.day(text), "date", "date in the format YYYY-MM-DD");
            } catch (Malformed e) {
                return atMidnight(text);
            }
        }
        return atMidnight(value, number(value, "date"));
    }

    private static LocalDate atMidnight(String text) throws Mismatch {
        var number = Epoch.number(text);
        return atMidnight(new Json.Str(text), number);
    }

    private static LocalDate atMidnight(Json value, @Nullable BigDecimal number) throws Mismatch {
        try {
            var moment = number != null ? Moment.since1970(number) : Moment.read(((Json.Str) value).value());
            if (!moment.time().equals(LocalTime.MIDNIGHT)) {
                throw new Mismatch(
                        "date_from_datetime_inexact",
                        "Datetimes provided to dates should have zero time - e.g. be exact dates");
            }
            return moment.checked().date();
        } catch (Malformed e) {
            throw wrong("date_from_datetime_parsing", "a valid date or datetime", e);
        }
    }

    private static LocalDate requireYear(LocalDate date, String kind, String words) throws Mismatch {
        try {
            new Moment(date, LocalTime.MIDNIGHT, null).checked();
            return date;
        } catch (Malformed e) {
            throw wrong(kind + "_parsing", "a valid " + words, e);
        }
    }

    private static OffsetDateTime aware(Json value) throws Mismatch {
        var moment = moment(value);
        if (moment.offset() == null) {
            throw noOffset();
        }
        return moment.atOffset();
    }

    private static LocalDateTime naive(Json value) throws Mismatch {
        var moment = moment(value);
        if (moment.offset() != null) {
            throw anOffset();
        }
        return moment.local();
    }

    private static Temporal either(Json value) throws Mismatch {
        var moment = moment(value);
        return moment.offset() == null ? moment.local() : moment.atOffset();
    }

    private static Moment moment(Json value) throws Mismatch {
        try {
            if (value instanceof Json.Str(var text)) {
                return moment(text).checked();
            }
            return Moment.since1970(number(value, "datetime")).checked();
        } catch (Malformed e) {
            throw wrong("datetime_parsing", "a valid datetime", e);
        }
    }

    /// A text that is neither a moment nor a number is read as a date, and what is wrong then is told.
    private static Moment moment(String text) throws Mismatch {
        try {
            return Moment.read(text);
        } catch (Malformed e) {
            var number = Epoch.number(text);
            try {
                return number != null
                        ? Moment.since1970(number)
                        : new Moment(Moment.day(text), LocalTime.MIDNIGHT, null);
            } catch (Malformed wrong) {
                throw wrong("datetime_from_date_parsing", "a valid datetime or date", wrong);
            }
        }
    }

    private static LocalTime localTime(Json value) throws Mismatch {
        if (!(value instanceof Json.Str)) {
            return time(value).time();
        }
        var time = time(value);
        if (time.offset() != null) {
            throw anOffset();
        }
        return time.time();
    }

    private static OffsetTime offsetTime(Json value) throws Mismatch {
        var time = time(value);
        if (time.offset() == null) {
            throw noOffset();
        }
        return offsetTime(time);
    }

    private static OffsetTime offsetTime(ClockTime time) {
        return new Moment(LocalDate.EPOCH, time.time(), time.offset())
                .atOffset()
                .toOffsetTime();
    }

    private static ClockTime time(Json value) throws Mismatch {
        try {
            return value instanceof Json.Str(var text)
                    ? ClockTime.read(text)
                    : new ClockTime(Epoch.time(number(value, "time")), ZoneOffset.UTC.getTotalSeconds());
        } catch (Malformed e) {
            throw wrong("time_parsing", "in a valid time format", e);
        }
    }

    private static BigDecimal number(Json value, String kind) throws Mismatch {
        if (value instanceof Json.Num number) {
            return NumberText.ofPython(number);
        }
        throw new Mismatch(kind + "_type", "Input should be a valid " + kind);
    }

    private static Mismatch noOffset() {
        return new Mismatch("timezone_aware", "Input should have timezone info");
    }

    private static Mismatch anOffset() {
        return new Mismatch("timezone_naive", "Input should not have timezone info");
    }

    static Mismatch wrong(String type, String wanted, Malformed reason) {
        return new Mismatch(
                type,
                "Input should be %s, %s".formatted(wanted, reason.reason()),
                Json.object("error", reason.reason()));
    }
}
