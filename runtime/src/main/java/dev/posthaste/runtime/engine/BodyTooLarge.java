package dev.posthaste.runtime.engine;

import java.io.IOException;

/// Says that a body is larger than it may be.
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    /// @param limit the most bytes allowed
    public BodyTooLarge(long limit) {
        super("the body is larger than " + limit + " bytes");
    }
}
