package dev.posthaste.helidon.websocket;

/// Says that the other side broke the WebSocket protocol, and with which close code to part.
final class FrameError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    FrameError(int code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
