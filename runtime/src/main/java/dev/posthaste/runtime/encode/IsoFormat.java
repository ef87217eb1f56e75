package dev.posthaste.runtime.encode;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;

/// Writes moments as Python's `isoformat` does: seconds always, microseconds where there are some.
final class IsoFormat {

    private IsoFormat() {}

    static String of(Temporal moment) {
        var placed = moment instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : moment;
        var date = placed.query(TemporalQueries.localDate());
        var time = placed.query(TemporalQueries.localTime());
        var parts = (date == null ? "" : date.toString()) + (date == null || time == null ? "" : "T");
        return parts + (time == null ? "" : time(time)) + zone(placed);
    }

    private static String time(LocalTime time) {
        var text = "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
        var micros = time.truncatedTo(ChronoUnit.MICROS).get(ChronoField.MICRO_OF_SECOND);
        return micros == 0 ? text : text + ".%06d".formatted(micros);
    }

    private static String zone(Temporal moment) {
        var offset = moment.query(TemporalQueries.offset());
        return offset == null ? "" : offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
