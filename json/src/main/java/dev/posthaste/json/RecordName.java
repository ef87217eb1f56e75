package dev.posthaste.json;

/// How a record is called in documents.
///
/// @param id          tells records of the same title apart: the qualified name
/// @param title       the simple name; `Page_Item_` for `Page<Item>`
/// @param description its doc comment; may be empty
public record RecordName(String id, String title, String description) {}
