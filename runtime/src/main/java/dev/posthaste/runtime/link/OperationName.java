package dev.posthaste.runtime.link;

import java.util.Locale;

/// The names that an operation has, made of the Java method's as FastAPI makes them of a function's.
final class OperationName {

    private OperationName() {}

    /// `readItem` is `read_item`.
    static String of(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /// `read_item` at `GET /items/{id}` is `read_item_items__id__get`.
    static String id(String name, String path, String method) {
        return (name + path).replaceAll("\\W", "_") + "_" + method.toLowerCase(Locale.ROOT);
    }
}
