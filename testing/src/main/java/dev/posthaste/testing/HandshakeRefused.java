package dev.posthaste.testing;

/// Says that a WebSocket was not accepted, and what was answered in its place.
public final class HandshakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TestAnswer answer;

    HandshakeRefused(TestAnswer answer) {
        super("the handshake was refused with " + answer.status());
        this.answer = answer;
    }

    /// The answer: 403 without a body where the handshake was closed, or whatever the application says.
    public TestAnswer answer() {
        return answer;
    }
}
