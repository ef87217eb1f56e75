package dev.posthaste.runtime.serve;

import dev.posthaste.WebSocketSession;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A session that knows whether it was accepted, and refuses to be used before.
final class GuardedSession implements WebSocketSession {

    /// RFC 6455, section 5.5.
    private static final int MOST_REASON_BYTES = 123;

    private final WebSocketSession session;
    private boolean accepted;

    GuardedSession(WebSocketSession session) {
        this.session = session;
    }

    boolean accepted() {
        return accepted;
    }

    @Override
    public void accept() {
        if (accepted) {
            throw new IllegalStateException("this WebSocket was accepted already: call accept() once");
        }
        accepted = true;
        session.accept();
    }

    @Override
    public String receiveText() {
        requireAccepted();
        return session.receiveText();
    }

    @Override
    public void sendText(String message) {
        requireAccepted();
        session.sendText(message);
    }

    @Override
    public void close(int code, @Nullable String reason) {
        requireAccepted();
        session.close(code, reason);
    }

    /// Closes with as much of a reason as a frame can hold.
    void closeBriefly(int code, String reason) {
        var words = reason;
        while (words.getBytes(StandardCharsets.UTF_8).length > MOST_REASON_BYTES) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
        }
        close(code, words);
    }

    private void requireAccepted() {
        if (!accepted) {
            throw new IllegalStateException("this WebSocket was not accepted: call accept() first");
        }
    }
}
