package dev.posthaste.runtime.engine;

/// Says that the body of an answer was not written to its end, because its writer failed.
public final class BrokenStream extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Throwable failure;

    /// @param failure what the writer threw
    public BrokenStream(Throwable failure) {
        super("the answer broke off", failure, false, false);
        this.failure = failure;
    }

    /// What the writer threw.
    public Throwable failure() {
        return failure;
    }
}
