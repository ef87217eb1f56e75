package dev.posthaste;

import java.util.List;

/// One thing that is wrong with a request: an item of FastAPI's 422.
///
/// @param type     pydantic's error type: `missing`, `int_parsing`
/// @param location where: the source, then names and indexes
/// @param message  what the client reads
/// @param input    what was sent there
/// @param context  what the message was made of; empty for none
public record Problem(String type, List<Json> location, String message, Json input, Json.Obj context) {

    /// The problem as clients receive it, in FastAPI's order of members.
    public Json.Obj json() {
        var json = Json.object("type", type, "loc", location, "msg", message, "input", input);
        return context.members().isEmpty() ? json : json.with("ctx", context);
    }
}
