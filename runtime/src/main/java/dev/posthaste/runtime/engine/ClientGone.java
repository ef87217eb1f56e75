package dev.posthaste.runtime.engine;

/// Ends the work on a request that nobody waits for any more: the client went away within its body, or sent what is no
/// body, which the engine has answered. It is no fault of the service, and is not logged as one.
public final class ClientGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what happened
    /// @param cause   what the engine saw
    public ClientGone(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
