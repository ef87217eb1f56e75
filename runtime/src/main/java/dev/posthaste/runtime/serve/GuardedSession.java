package dev.posthaste.runtime.serve;

import dev.posthaste.WebSocketSession;
import org.jspecify.annotations.Nullable;

/// A session that knows whether it was accepted, and refuses to be used before.
final class GuardedSession implements WebSocketSession {

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

    private void requireAccepted() {
        if (!accepted) {
            throw new IllegalStateException("this WebSocket was not accepted: call accept() first");
        }
    }
}
