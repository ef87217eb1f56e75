package dev.posthaste;

/// Says that a WebSocket is closed: the ordinary end of a conversation (FastAPI's `WebSocketDisconnect`).
public final class WebSocketClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String reason;

    /// @param code   the close code (RFC 6455, section 7.4); 1005 where the other side gave none, 1006 where it
    /// vanished
    /// @param reason the other side's words; may be empty
    public WebSocketClosed(int code, String reason) {
        super(reason.isEmpty() ? "closed with " + code : "closed with " + code + ": " + reason, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    /// The close code.
    public int code() {
        return code;
    }

    /// The other side's words; may be empty.
    public String reason() {
        return reason;
    }
}
