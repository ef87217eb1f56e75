package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/// The scalars that are strings of a certain format.
final class TextScalars {

    static final Scalar<UUID> UUIDS = new TextScalar<>("uuid", TextScalars::uuid, UUID::toString);

    static final Scalar<URI> URIS = new TextScalar<>("uri", TextScalars::uri, URI::toString);

    static final Scalar<LocalDate> DATES = new TextScalar<>("date", TemporalText::date, LocalDate::toString);

    static final Scalar<OffsetDateTime> DATE_TIMES =
            new TextScalar<>("date-time", TemporalText::dateTime, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final Scalar<Instant> INSTANTS =
            new TextScalar<>("date-time", value -> TemporalText.dateTime(value).toInstant(), Instant::toString);

    private TextScalars() {}

    private static UUID uuid(Json value) throws Mismatch {
        if (value instanceof Json.Str(var text)) {
            return UuidText.read(text);
        }
        throw new Mismatch("uuid_type", "UUID input should be a string, bytes or UUID object");
    }

    private static URI uri(Json value) throws Mismatch {
        if (!(value instanceof Json.Str(var text))) {
            throw new Mismatch("url_type", "URL input should be a string or URL");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            var reason = String.valueOf(e.getReason());
            throw new Mismatch("url_parsing", "Input should be a valid URL, " + reason, Json.object("error", reason));
        }
    }
}
