package dev.posthaste.runtime.link;

import dev.posthaste.Rendering;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Result;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A handler at its place in the application.
///
/// @param template  the path, prefixes included
/// @param handler   what the processor wrote
/// @param className the user's class
/// @param operation what the document says of it
/// @param stages    what stands around it by its routers, the outermost first
/// @param plan      what is done for a request
public record Route(
        PathTemplate template,
        Handler<?> handler,
        String className,
        Operation operation,
        List<Stages> stages,
        Plan plan)
        implements Endpoint {

    /// Says that the media type of good answers is the handler's own affair.
    public static final String ANY_TYPE = "*/*";

    /// Whether it answers WebSockets.
    public boolean webSocket() {
        return handler.answers(Handler.WEBSOCKET);
    }

    /// How its values are written; null for compact JSON.
    public @Nullable Rendering rendering() {
        return stages.reversed().stream()
                .map(Stages::rendering)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Whether a body is JSON only where it says so.
    public boolean strictContentType() {
        return stages.reversed().stream()
                .map(Stages::strictContentType)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(true);
    }

    /// The media type of good answers; `*/*` where it is the handler's own affair.
    public String mediaType() {
        var type = operation.metadata().mediaType();
        if (!type.isEmpty()) {
            return type;
        }
        var chunks = handler.result() instanceof Result.Stream stream && stream.medium() == Result.Medium.CHUNKS;
        return chunks ? ANY_TYPE : "application/json";
    }
}
