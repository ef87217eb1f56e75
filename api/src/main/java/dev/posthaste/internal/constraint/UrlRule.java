package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which schemes a URL may have, and how long it may be.
record UrlRule(List<String> schemes, int max) implements Constraint<URI> {

    @Override
    public @Nullable Mismatch violation(URI value) {
        if (value.toString().length() > max) {
            return new Mismatch(
                    "url_too_long",
                    "URL should have at most %d character%s".formatted(max, max == 1 ? "" : "s"),
                    Json.object("max_length", max));
        }
        if (schemes.isEmpty()
                || schemes.contains(String.valueOf(value.getScheme()).toLowerCase(Locale.ROOT))) {
            return null;
        }
        var expected = expected();
        return new Mismatch(
                "url_scheme", "URL scheme should be " + expected, Json.object("expected_schemes", expected));
    }

    private String expected() {
        var quoted = new ArrayList<>(
                schemes.stream().map(scheme -> "'" + scheme + "'").toList());
        var last = quoted.removeLast();
        return quoted.isEmpty() ? last : String.join(", ", quoted) + " or " + last;
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return max < Integer.MAX_VALUE ? Json.object("maxLength", max) : Json.object();
    }
}
