package dev.posthaste;

import dev.posthaste.Response.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The header fields of an answer: what may stand there, and how often.
final class HeaderFields {

    /// Those of answers that may stand once only (RFC 9110, sections 6, 8, 10 and 14).
    private static final Set<String> SINGLE = Set.of(
            "content-length",
            "content-location",
            "content-range",
            "content-type",
            "date",
            "etag",
            "last-modified",
            "location",
            "retry-after");

    private HeaderFields() {}

    /// The fields with one more; one that may stand once only takes the place of what was there.
    static List<Header> with(List<Header> fields, Header more) {
        var all = new ArrayList<>(fields);
        if (SINGLE.contains(more.name())) {
            all.removeIf(field -> field.name().equals(more.name()));
        }
        all.add(more);
        return List.copyOf(all);
    }

    /// @throws IllegalArgumentException where the name is no token (RFC 9110, section 5.6.2)
    static void checkName(String name) {
        if (name.isEmpty() || !name.chars().allMatch(HeaderFields::inToken)) {
            throw new IllegalArgumentException(
                    "'%s' is no name of a header field: use letters, digits and !#$%%&'*+-.^_`|~".formatted(name));
        }
    }

    private static boolean inToken(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }

    /// @throws IllegalArgumentException where the value would end its field, or garble it (RFC 9110, section 5.5)
    static void checkValue(String name, String value) {
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw new IllegalArgumentException(
                    "the value of header field '%s' holds a line break or another control character: remove it"
                            .formatted(name));
        }
    }
}
