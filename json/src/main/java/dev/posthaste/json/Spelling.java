package dev.posthaste.json;

import org.jspecify.annotations.Nullable;

/// How the values of a shape are spelled outside JSON: in queries, header fields, cookies, forms and bodies of other
/// types.
///
/// @param several whether a name that comes again adds an item to one value
/// @param content what stands for a value, or for an item
/// @param group   the record whose components have names of their own; null for anything else
public record Spelling(
        boolean several, Content content, @Nullable RecordShape<?> group) {

    /// What stands for a value.
    public enum Content {
        TEXT,
        /// Text, or bytes as they came.
        OCTETS,
        /// A file.
        FILE
    }

    static final Spelling TEXT = of(Content.TEXT);

    static Spelling of(Content content) {
        return new Spelling(false, content, null);
    }

    static Spelling of(RecordShape<?> group) {
        return new Spelling(false, Content.TEXT, group);
    }

    Spelling repeated() {
        return new Spelling(true, content, null);
    }
}
