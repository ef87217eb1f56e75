package dev.posthaste.json;

/// How little was changed to make a value of its JSON, from much to nothing: by this pydantic's smart mode chooses
/// between members of a union that fit alike.
enum Exactness {
    /// It was converted.
    LAX,
    /// It is of a type that holds all of the other's values.
    STRICT,
    /// It is the same.
    EXACT
}
