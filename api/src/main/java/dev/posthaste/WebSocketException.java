package dev.posthaste;

import dev.posthaste.internal.ClosingCode;

/// Ends a conversation over a WebSocket with a close code (FastAPI's `WebSocketException`). Before the handshake is
/// accepted it refuses it with 403, as nobody could see the code. Where there is no WebSocket it is an ordinary
/// failure.
///
/// Immutable but for what every `Throwable` has; it carries no stack trace, because it is an answer and no fault.
public final class WebSocketException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String reason;

    /// An end without a reason.
    ///
    /// @param code as for [#WebSocketException(int, String)]
    public WebSocketException(int code) {
        this(code, "");
    }

    /// An end with a reason.
    ///
    /// @param code   1000 to 1003, 1007 to 1014, or 3000 to 4999 (RFC 6455, section 7.4)
    /// @param reason at most 123 bytes of UTF-8
    /// @throws IllegalArgumentException for another code, or a longer reason
    public WebSocketException(int code, String reason) {
        super(reason.isEmpty() ? Integer.toString(code) : code + ": " + reason, null, false, false);
        ClosingCode.check(code, reason);
        this.code = code;
        this.reason = reason;
    }

    /// The close code.
    public int code() {
        return code;
    }

    /// The words of the close; may be empty.
    public String reason() {
        return reason;
    }
}
