package dev.posthaste;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One Server-Sent Event with more than data, or without (FastAPI's `ServerSentEvent`).
///
/// ```java
/// events.send(Event.of(price).event("price").id("7"));
/// events.send(Event.raw("<b>text</b>"));
/// events.send(Event.empty().comment("still there"));
/// ```
///
/// Immutable: each step gives a new event.
public final class Event {

    private static final Event EMPTY = new Event(new Fields(null, null, null, null, null, null));

    private record Fields(
            @Nullable Object data,
            @Nullable String raw,
            @Nullable String event,
            @Nullable String id,
            @Nullable Long retry,
            @Nullable String comment) {}

    private final Fields fields;

    private Event(Fields fields) {
        if (fields.data != null && fields.raw != null) {
            throw new IllegalArgumentException(
                    "Cannot set both 'data' and 'raw_data' on the same ServerSentEvent. Use 'data' for JSON-serialized"
                            + " payloads or 'raw_data' for pre-formatted strings.");
        }
        this.fields = fields;
    }

    /// An event with data, sent as JSON.
    ///
    /// @param data a record, a `Json`, or what [Json#of(Object)] takes; a string is quoted
    public static Event of(Object data) {
        return EMPTY.data(data);
    }

    /// An event with a text as data, sent as it is; each of its lines is one of the event's.
    public static Event raw(String text) {
        return EMPTY.rawData(text);
    }

    /// An event without anything, to begin with.
    public static Event empty() {
        return EMPTY;
    }

    /// The same event with data, as of [#of(Object)].
    ///
    /// @throws IllegalArgumentException where it has raw data
    public Event data(Object data) {
        return new Event(new Fields(
                Objects.requireNonNull(data), fields.raw, fields.event, fields.id, fields.retry, fields.comment));
    }

    /// The same event with raw data, as of [#raw(String)].
    ///
    /// @throws IllegalArgumentException where it has data
    public Event rawData(String text) {
        return new Event(new Fields(
                fields.data, Objects.requireNonNull(text), fields.event, fields.id, fields.retry, fields.comment));
    }

    /// The same event with a type, by which browsers choose its listeners.
    ///
    /// @throws IllegalArgumentException where it has several lines
    public Event event(String type) {
        return new Event(
                new Fields(fields.data, fields.raw, line("event", type), fields.id, fields.retry, fields.comment));
    }

    /// The same event with an id, which browsers send back as `Last-Event-ID` when they connect again.
    ///
    /// @throws IllegalArgumentException where it has several lines, or a null character
    public Event id(String id) {
        if (id.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("SSE 'id' must not contain null characters");
        }
        return new Event(
                new Fields(fields.data, fields.raw, fields.event, line("id", id), fields.retry, fields.comment));
    }

    /// The same event, which says after what time browsers connect again.
    ///
    /// @param milliseconds not negative
    /// @throws IllegalArgumentException where it is negative
    public Event retry(long milliseconds) {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("SSE 'retry' must be greater than or equal to 0");
        }
        return new Event(new Fields(fields.data, fields.raw, fields.event, fields.id, milliseconds, fields.comment));
    }

    /// The same event with a comment of one line or several, which clients pass over.
    public Event comment(String words) {
        return new Event(new Fields(
                fields.data, fields.raw, fields.event, fields.id, fields.retry, Objects.requireNonNull(words)));
    }

    private static String line(String name, String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("SSE '%s' must be a single line".formatted(name));
        }
        return value;
    }

    /// The data; null for none.
    public @Nullable Object data() {
        return fields.data;
    }

    /// The raw data; null for none.
    public @Nullable String rawData() {
        return fields.raw;
    }

    /// The type; null for none.
    public @Nullable String event() {
        return fields.event;
    }

    /// The id; null for none.
    public @Nullable String id() {
        return fields.id;
    }

    /// The time before browsers connect again, in milliseconds; null where it is not said.
    public @Nullable Long retry() {
        return fields.retry;
    }

    /// The comment; null for none.
    public @Nullable String comment() {
        return fields.comment;
    }

    /// The event in words, for logs.
    @Override
    public String toString() {
        return fields.toString();
    }
}
