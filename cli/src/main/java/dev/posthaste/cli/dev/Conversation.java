package dev.posthaste.cli.dev;

import dev.posthaste.WebSocketSession;
import org.jspecify.annotations.Nullable;

/// A WebSocket that ends with its version. Another thread than the handler's may end it: Helidon's engine takes a close
/// from any thread.
final class Conversation implements WebSocketSession {

    /// "Service restart", of the registry that RFC 6455, section 11.7, has set up.
    private static final int RESTART = 1012;

    private static final String REASON = "a newer version is served";

    private final WebSocketSession session;
    private boolean accepted;
    private boolean restarting;

    Conversation(WebSocketSession session) {
        this.session = session;
    }

    @Override
    public synchronized void accept() {
        session.accept();
        accepted = true;
        if (restarting) {
            session.close(RESTART, REASON);
        }
    }

    /// Asks the other side to come back, as soon as the handshake is answered. May be called by any thread.
    synchronized void restart() {
        restarting = true;
        if (accepted) {
            session.close(RESTART, REASON);
        }
    }

    @Override
    public String receiveText() {
        return session.receiveText();
    }

    @Override
    public void sendText(String message) {
        session.sendText(message);
    }

    @Override
    public void close(int code, @Nullable String reason) {
        session.close(code, reason);
    }
}
