package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// How the work between a dependency's opening and its closing went. Belongs to one closing.
public final class Outcome {

    private final @Nullable Throwable failure;
    private boolean swallowed;

    /// An outcome.
    ///
    /// @param failure what was thrown; null for nothing
    public Outcome(@Nullable Throwable failure) {
        this.failure = failure;
    }

    /// What the handler, a later dependency or the closing of one threw, [HttpException]s and
    /// [InvalidRequestException]s included; null when nothing. Where it is closed after the answer, what a background
    /// task or the sending threw.
    public @Nullable Throwable failure() {
        return failure;
    }

    /// Whether something was thrown.
    public boolean failed() {
        return failure != null;
    }

    /// Takes the failure away from the closings that follow. A request that has no answer yet gets none by that: it is
    /// answered with 500, as in FastAPI where an `except` around `yield` does not raise again. To answer otherwise,
    /// throw.
    public void swallow() {
        swallowed = true;
    }

    /// Whether the failure was taken away.
    public boolean swallowed() {
        return swallowed;
    }

    @Override
    public String toString() {
        return failure == null ? "good" : "failed: " + failure;
    }
}
