package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Merges JSON as FastAPI merges `openapi_extra`: objects member by member, lists one after the other, and of all else
/// the later.
public final class JsonMerge {

    private JsonMerge() {}

    /// The members of both.
    public static Json.Obj of(Json.Obj first, Json.Obj then) {
        var merged = new LinkedHashMap<>(first.members());
        then.members().forEach((name, value) -> merged.merge(name, value, JsonMerge::values));
        return new Json.Obj(merged);
    }

    private static Json values(Json first, Json then) {
        if (first instanceof Json.Obj object && then instanceof Json.Obj more) {
            return of(object, more);
        }
        if (first instanceof Json.Arr(var items) && then instanceof Json.Arr(var more)) {
            var all = new ArrayList<>(items);
            all.addAll(more);
            return new Json.Arr(all);
        }
        return then;
    }
}
