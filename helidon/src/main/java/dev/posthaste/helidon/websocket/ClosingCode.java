package dev.posthaste.helidon.websocket;

/// Close codes (RFC 6455, section 7.4).
final class ClosingCode {

    static final int NORMAL = 1000;
    static final int PROTOCOL_ERROR = 1002;
    static final int UNSUPPORTED = 1003;
    static final int NONE = 1005;
    static final int LOST = 1006;
    static final int NOT_UTF8 = 1007;
    static final int TOO_LARGE = 1009;
    static final int FAILED = 1011;
    static final int RESTART = 1012;

    private ClosingCode() {}

    /// Whether a close frame may say it.
    static boolean sendable(int code) {
        return (code >= 1000 && code <= 1014 && code != 1004 && code != NONE && code != LOST)
                || (code >= 3000 && code <= 4999);
    }
}
