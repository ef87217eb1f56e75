package dev.posthaste.runtime.engine;

/// Says that the body of an answer was not written to its end, because its writer failed.
public final class BrokenStream extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param cause what the writer threw
    public BrokenStream(Throwable cause) {
        super("the answer broke off", cause, false, false);
    }
}
