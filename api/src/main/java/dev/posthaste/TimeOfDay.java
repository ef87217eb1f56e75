package dev.posthaste;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time of the day that may have an offset, as Python's `time`: `06:07`, `06:07:08.5Z`, `06:07:08+02:00`, or the
/// seconds since midnight in UTC. Where clients send no offsets, `LocalTime` is simpler; where they must, `OffsetTime`.
/// A date with its time that may have an offset is a [java.time.temporal.Temporal]. Immutable.
///
/// @param time   the time
/// @param offset its offset from UTC; null where none was given
public record TimeOfDay(LocalTime time, @Nullable ZoneOffset offset) {

    /// As ISO 8601.
    @Override
    public String toString() {
        return time + (offset == null ? "" : offset.toString());
    }
}
