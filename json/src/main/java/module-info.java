/// Shapes: how types are read from JSON, checked, written and described.
module dev.posthaste.json {
    requires transitive dev.posthaste;
    requires tools.jackson.core;

    exports dev.posthaste.json;
}
