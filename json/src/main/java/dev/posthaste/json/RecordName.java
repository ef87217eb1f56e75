package dev.posthaste.json;

import dev.posthaste.Json;

/// How a record is called in documents.
///
/// @param id          tells records of the same title apart: the qualified name
/// @param title       the simple name; `Page_Item_` for `Page<Item>`
/// @param description its doc comment; may be empty
/// @param extra       members that are put into its schema
public record RecordName(String id, String title, String description, Json.Obj extra) {

    /// A name with nothing put into the schema.
    public RecordName(String id, String title, String description) {
        this(id, title, description, Json.object());
    }

    /// The same name with members put into the schema.
    ///
    /// @param json an object
    public RecordName with(String json) {
        return new RecordName(id, title, description, (Json.Obj) JsonSource.literal(json));
    }
}
