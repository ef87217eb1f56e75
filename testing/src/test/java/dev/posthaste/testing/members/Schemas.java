package dev.posthaste.testing.members;

import dev.posthaste.Json;
import dev.posthaste.testing.TestClient;
import java.util.Objects;
import java.util.Set;

/// How these tests look at the schemas of a document.
final class Schemas {

    private Schemas() {}

    /// All components' schemas.
    static Json.Obj of(TestClient client) {
        var document = client.get("/openapi.json").send().json();
        return member(member(document, "components"), "schemas");
    }

    static Json.Obj member(Json json, String name) {
        return (Json.Obj) Objects.requireNonNull(((Json.Obj) json).get(name), name);
    }

    static Set<String> properties(Json.Obj schemas, String name) {
        return member(member(schemas, name), "properties").members().keySet();
    }
}
