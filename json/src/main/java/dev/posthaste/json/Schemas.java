package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.Supplier;

/// Where schemas of named types are put while a document is made: those of what comes in, or of what goes out.
public final class Schemas {

    /// Which way values go; a type's schema may differ.
    public enum Direction {
        /// Read from requests.
        INPUT,
        /// Written to answers.
        OUTPUT
    }

    private final Components components;
    private final Direction direction;

    /// A view on the components for one direction.
    public Schemas(Components components, Direction direction) {
        this.components = components;
        this.direction = direction;
    }

    /// Which way the values go that are described.
    public Direction direction() {
        return direction;
    }

    /// A reference to a named type's schema, which is made the first time.
    ///
    /// @param id    tells types of the same title apart
    /// @param title its name in the document, where no other has it
    public Json.Obj component(String id, String title, Supplier<Json.Obj> definition) {
        return Json.object("$ref", components.reference(new Components.Key(id, title, direction), definition));
    }
}
