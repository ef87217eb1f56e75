package dev.posthaste;

/// Says that a WebSocket is closed: the ordinary end of a conversation.
public final class WebSocketClosed extends RuntimeException {

    private final int code;

    /// @param code   the close code (RFC 6455, section 7.4); 1005 where the other side gave none, 1006 where it
    /// vanished
    /// @param reason the other side's words; may be empty
    public WebSocketClosed(int code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    /// The close code.
    public int code() {
        return code;
    }
}
