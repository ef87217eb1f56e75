package dev.posthaste.cli.dev;

import dev.posthaste.Response;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.runtime.engine.Conversation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A WebSocket that ends with its version.
final class VersionConversation implements Conversation {

    /// "Service restart", of the registry that RFC 6455, section 11.7, has set up.
    private static final int RESTART = 1012;

    private static final String REASON = "a newer version is served";

    private final Conversation conversation;
    private boolean accepted;
    private boolean restarting;

    VersionConversation(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public synchronized void accept(@Nullable String subprotocol, List<Response.Header> headers) {
        conversation.accept(subprotocol, headers);
        accepted = true;
        if (restarting) {
            conversation.close(RESTART, REASON);
        }
    }

    /// Asks the other side to come back, as soon as the handshake is answered. May be called by any thread.
    synchronized void restart() {
        restarting = true;
        if (accepted) {
            conversation.close(RESTART, REASON);
        }
    }

    @Override
    public Message receive() {
        return conversation.receive();
    }

    @Override
    public void send(Message message) {
        conversation.send(message);
    }

    @Override
    public void close(int code, String reason) {
        conversation.close(code, reason);
    }

    @Override
    public void abort() {
        conversation.abort();
    }

    @Override
    public boolean silent() {
        return conversation.silent();
    }

    @Override
    public void whenGone(Runnable action) {
        conversation.whenGone(action);
    }
}
