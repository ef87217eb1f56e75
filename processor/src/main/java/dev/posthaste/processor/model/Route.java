package dev.posthaste.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A handler.
///
/// @param method       the Java method
/// @param verb         the HTTP method, or `WEBSOCKET`
/// @param path         the template as it is written
/// @param description  the method's comment; may be empty
/// @param status       what `@Status` says
/// @param dependencies what `@Depends` on the method asks for
/// @param result       what it returns
public record Route(
        Method method,
        String verb,
        String path,
        String description,
        @Nullable Integer status,
        List<Need> dependencies,
        Result result) {

    /// Whether it serves WebSockets.
    public boolean webSocket() {
        return verb.equals("WEBSOCKET");
    }
}
