package dev.posthaste.runtime.engine;

/// Says that a body is larger than it may be.
public final class BodyTooLarge extends Exception {

    /// @param limit the most bytes allowed
    public BodyTooLarge(int limit) {
        super("the body is larger than " + limit + " bytes", null, false, false);
    }
}
