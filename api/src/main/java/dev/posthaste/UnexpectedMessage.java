package dev.posthaste;

/// Says that a WebSocket's message is not what was asked for: text in place of bytes, bytes in place of text, or no
/// JSON. The message is used up; the next one can be received.
public final class UnexpectedMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what came, and what was expected
    public UnexpectedMessage(String message) {
        super(message);
    }
}
