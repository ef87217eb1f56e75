package dev.posthaste.runtime.serve;

import java.util.Arrays;

/// What was thrown, to be thrown on.
final class Thrown {

    private Thrown() {}

    /// A failure that took another's place, which it carries.
    @SuppressWarnings("ReferenceEquality") // a closing may throw the very failure that it was told of
    static Throwable instead(Throwable failure, Throwable next) {
        if (next != failure
                && next.getCause() != failure
                && !Arrays.asList(next.getSuppressed()).contains(failure)) {
            next.addSuppressed(failure);
        }
        return next;
    }

    /// The failure as an exception.
    ///
    /// @throws Error where it is one
    static Exception as(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case Exception exception -> exception;
            default -> new IllegalStateException(failure);
        };
    }
}
