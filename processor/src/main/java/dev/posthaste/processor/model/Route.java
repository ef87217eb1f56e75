package dev.posthaste.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A handler.
///
/// @param method       the Java method
/// @param verbs        the HTTP methods, or `WEBSOCKET`
/// @param path         the template as it is written
/// @param metadata     what the document says of it
/// @param status       what `@Status` says
/// @param dependencies what `@Depends` on the method asks for
/// @param result       what it returns
public record Route(
        Method method,
        List<String> verbs,
        String path,
        Metadata metadata,
        @Nullable Integer status,
        List<Need> dependencies,
        Result result) {

    /// Whether it serves WebSockets.
    public boolean webSocket() {
        return verbs.contains("WEBSOCKET");
    }

    /// The methods, in words.
    public String verb() {
        return String.join(", ", verbs);
    }
}
