package dev.posthaste.internal.constraint;

import dev.posthaste.internal.Mismatch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/// Before or after now; of a type without an offset, by the clock of this machine's zone.
///
/// @param sign    less than zero for the past
/// @param present whether now itself is right
/// @param clock   what now is
record Tense(int sign, boolean present, Clock clock) implements Constraint<Temporal> {

    @Override
    public @Nullable Mismatch violation(Temporal value) {
        var comparison = Integer.signum(compared(value));
        if (comparison == sign || (present && comparison == 0)) {
            return null;
        }
        var name = sign < 0 ? "past" : "future";
        var date = value instanceof LocalDate;
        return new Mismatch(
                (date ? "date_" : "datetime_") + name,
                "%s should be in the %s%s".formatted(date ? "Date" : "Input", name, present ? " or present" : ""));
    }

    private int compared(Temporal value) {
        return switch (value) {
            case LocalDate date -> date.compareTo(LocalDate.now(clock));
            case LocalDateTime time -> time.compareTo(LocalDateTime.now(clock));
            case LocalTime time -> time.compareTo(LocalTime.now(clock));
            case OffsetTime time -> time.compareTo(OffsetTime.now(clock));
            case OffsetDateTime time -> time.toInstant().compareTo(clock.instant());
            case ZonedDateTime time -> time.toInstant().compareTo(clock.instant());
            case Instant time -> time.compareTo(clock.instant());
            default -> 0;
        };
    }
}
