package dev.posthaste.runtime.node;

import dev.posthaste.Json;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.Shape;
import org.jspecify.annotations.Nullable;

/// An answer that the document tells of beside the good one.
///
/// @param status      a status code, `5XX` or its like, or `default`
/// @param shape       the body's; null where none is described
/// @param description empty for the status's own words
/// @param extra       what is merged into the Response Object
public record Answered(String status, @Nullable Shape<?> shape, String description, Json.Obj extra) {

    /// An answer of which nothing else is known.
    public static Answered with(String status) {
        return new Answered(status, null, "", Json.object());
    }

    /// The same answer with a body.
    public Answered shape(Shape<?> body) {
        return new Answered(status, body, description, extra);
    }

    /// The same answer with a description.
    public Answered describedAs(String text) {
        return new Answered(status, shape, text, extra);
    }

    /// The same answer with more of its Response Object, the text of a JSON object.
    public Answered extra(String object) {
        return new Answered(status, shape, description, (Json.Obj) JsonSource.literal(object));
    }
}
