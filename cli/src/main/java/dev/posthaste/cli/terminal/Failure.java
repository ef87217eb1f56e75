package dev.posthaste.cli.terminal;

/// Ends a command with exit code 1 and a message for its user, who needs no stack trace: it says what is wrong, where,
/// and what to do.
public final class Failure extends RuntimeException {

    /// @param message one sentence or a few lines
    public Failure(String message) {
        super(message, null, false, false);
    }

    /// What was thrown, as a failure with its message.
    public static Failure of(Throwable reason) {
        var message = reason.getMessage();
        return new Failure(message == null ? reason.toString() : message);
    }
}
