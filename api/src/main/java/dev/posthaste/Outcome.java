package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// How the work between a dependency's opening and its closing went.
///
/// @param failure what the handler or a later dependency threw, [HttpException]s included; null when nothing
public record Outcome(@Nullable Throwable failure) {

    /// Whether something was thrown.
    public boolean failed() {
        return failure != null;
    }
}
