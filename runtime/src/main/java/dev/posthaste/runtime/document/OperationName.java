package dev.posthaste.runtime.document;

import dev.posthaste.json.Title;
import java.util.Locale;

/// The names that an operation has in the document, made of the method's as FastAPI makes them of a function's.
final class OperationName {

    private OperationName() {}

    /// `readItem` at `GET /items/{id}` is `read_item_items__id__get`.
    static String id(String method, String javaName, String path) {
        return (snake(javaName) + path).replaceAll("\\W", "_") + "_" + method.toLowerCase(Locale.ROOT);
    }

    /// `readItem` is `Read Item`.
    static String summary(String javaName) {
        return Title.of(snake(javaName));
    }

    private static String snake(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
