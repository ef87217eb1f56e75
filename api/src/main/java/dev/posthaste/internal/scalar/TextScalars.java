package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/// The scalars that are strings of a certain format.
final class TextScalars {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static final Scalar<UUID> UUIDS = new TextScalar<>(
            "uuid",
            new Mismatch("uuid_type", "UUID input should be a string, bytes or UUID object"),
            TextScalars::uuid,
            UUID::toString);

    static final Scalar<URI> URIS = new TextScalar<>(
            "uri", new Mismatch("url_type", "URL input should be a string or URL"), TextScalars::uri, URI::toString);

    static final Scalar<LocalDate> DATES = new TextScalar<>(
            "date",
            new Mismatch("date_type", "Input should be a valid date"),
            text -> temporal("date_from_datetime_parsing", "a valid date or datetime", text, LocalDate::parse),
            LocalDate::toString);

    static final Scalar<OffsetDateTime> DATE_TIMES = new TextScalar<>(
            "date-time",
            new Mismatch("datetime_type", "Input should be a valid datetime"),
            text -> temporal("datetime_from_date_parsing", "a valid datetime or date", text, OffsetDateTime::parse),
            OffsetDateTime::toString);

    static final Scalar<Instant> INSTANTS = new TextScalar<>(
            "date-time",
            new Mismatch("datetime_type", "Input should be a valid datetime"),
            text -> temporal(
                    "datetime_from_date_parsing",
                    "a valid datetime or date",
                    text,
                    each -> OffsetDateTime.parse(each).toInstant()),
            Instant::toString);

    private TextScalars() {}

    private static UUID uuid(String text) throws Mismatch {
        if (!UUID_FORM.matcher(text).matches()) {
            var reason = "expected five groups of hexadecimal digits, 8-4-4-4-12";
            throw new Mismatch("uuid_parsing", "Input should be a valid UUID, " + reason, Json.object("error", reason));
        }
        return UUID.fromString(text);
    }

    private static URI uri(String text) throws Mismatch {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            var reason = String.valueOf(e.getReason());
            throw new Mismatch("url_parsing", "Input should be a valid URL, " + reason, Json.object("error", reason));
        }
    }

    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> T temporal(String type, String wanted, String text, Parser<T> parser) throws Mismatch {
        try {
            return parser.parse(text);
        } catch (DateTimeException e) {
            var reason = text.length() < 10 ? "input is too short" : "it is not in the form of RFC 3339";
            throw new Mismatch(type, "Input should be %s, %s".formatted(wanted, reason), Json.object("error", reason));
        }
    }
}
