package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// The member by which a record of a union is known.
///
/// @param name  the member
/// @param value what it says for this record
public record Tag(String name, String value) {

    void check(Json.Obj object, Problems problems) {
        var sent = object.get(name);
        if (new Json.Str(value).equals(sent)) {
            return;
        }
        problems.enter(name);
        if (sent == null) {
            problems.missing(object);
        } else {
            var expected = "'" + value + "'";
            problems.add(
                    new Mismatch("literal_error", "Input should be " + expected, Json.object("expected", expected)),
                    sent);
        }
        problems.leave();
    }

    /// Whether the next member of the object is this tag.
    boolean accept(JsonInput in) {
        @Nullable String next = in.nextName();
        return name.equals(next) && value.equals(in.text());
    }

    Json.Obj schema() {
        return Json.object("type", "string", "const", value, "title", Title.of(name));
    }
}
