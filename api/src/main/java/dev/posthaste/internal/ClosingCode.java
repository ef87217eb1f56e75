package dev.posthaste.internal;

import java.nio.charset.StandardCharsets;

/// Close codes of WebSockets (RFC 6455, section 7.4, and IANA's registry).
public final class ClosingCode {

    public static final int NORMAL = 1000;
    public static final int PROTOCOL_ERROR = 1002;
    public static final int NONE = 1005;
    public static final int LOST = 1006;
    public static final int NOT_UTF8 = 1007;
    public static final int POLICY = 1008;
    public static final int TOO_LARGE = 1009;
    public static final int FAILED = 1011;
    public static final int RESTART = 1012;

    /// The longest reason that a close frame holds, in bytes (RFC 6455, section 5.5).
    private static final int MOST_REASON_BYTES = 123;

    private ClosingCode() {}

    /// Whether a close frame may say it.
    public static boolean sendable(int code) {
        return (code >= NORMAL && code <= 1014 && code != 1004 && code != NONE && code != LOST)
                || (code >= 3000 && code <= 4999);
    }

    /// Refuses what no close frame can hold.
    ///
    /// @throws IllegalArgumentException for a code that is not sendable, and a reason that is too long
    public static void check(int code, String reason) {
        if (!sendable(code)) {
            throw new IllegalArgumentException(
                    "a WebSocket cannot be closed with %d: use 1000 to 1003, 1007 to 1014, or 3000 to 4999"
                            .formatted(code));
        }
        int length = reason.getBytes(StandardCharsets.UTF_8).length;
        if (length > MOST_REASON_BYTES) {
            throw new IllegalArgumentException(
                    "the reason to close a WebSocket is %d bytes long: a frame holds %d, so shorten it"
                            .formatted(length, MOST_REASON_BYTES));
        }
    }

    /// As much of a reason as a close frame holds.
    public static String shortened(String reason) {
        var words = reason;
        while (words.getBytes(StandardCharsets.UTF_8).length > MOST_REASON_BYTES) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
        }
        return words;
    }
}
