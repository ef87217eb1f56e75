package dev.posthaste.testing;

import dev.posthaste.Response;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.internal.ClosingCode;
import dev.posthaste.runtime.engine.Conversation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The server's side of a WebSocket in memory.
final class MemoryConversation implements Conversation {

    /// What the server accepted with.
    record Accepted(@Nullable String subprotocol, List<Response.Header> headers) {}

    private static final Duration FOREVER = Duration.ofSeconds(-1);

    private final CompletableFuture<Accepted> accepted;
    private final MemoryLane toServer;
    private final MemoryLane toClient;

    MemoryConversation(CompletableFuture<Accepted> accepted, MemoryLane toServer, MemoryLane toClient) {
        this.accepted = accepted;
        this.toServer = toServer;
        this.toClient = toClient;
    }

    @Override
    public void accept(@Nullable String subprotocol, List<Response.Header> headers) {
        accepted.complete(new Accepted(subprotocol, headers));
    }

    @Override
    public Message receive() {
        try {
            var message = toServer.take(FOREVER);
            if (message != null) {
                return message;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort();
        }
        throw new WebSocketClosed(ClosingCode.LOST, "");
    }

    @Override
    public void send(Message message) {
        toClient.put(message);
    }

    @Override
    public void close(int code, String reason) {
        ClosingCode.check(code, reason);
        end(new WebSocketClosed(code, reason));
    }

    @Override
    public void abort() {
        end(new WebSocketClosed(ClosingCode.LOST, ""));
    }

    /// The client answers a close by the same.
    private void end(WebSocketClosed how) {
        toServer.end(how);
        toClient.end(how);
    }

    @Override
    public boolean silent() {
        return toServer.silent();
    }

    @Override
    public void whenGone(Runnable action) {
        toServer.whenEnded(action);
    }
}
