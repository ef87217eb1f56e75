package dev.posthaste;

/// Says that the client of a stream is gone: the ordinary end of a handler that streams, which need not catch it.
public final class StreamClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param cause what was seen of it
    public StreamClosed(Throwable cause) {
        super("the client is gone", cause, false, false);
    }
}
