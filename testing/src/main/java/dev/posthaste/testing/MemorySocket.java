package dev.posthaste.testing;

import dev.posthaste.Response;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.internal.ClosingCode;
import dev.posthaste.runtime.engine.Service;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A conversation in memory.
final class MemorySocket extends TestWebSocket {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CompletableFuture<MemoryConversation.Accepted> accepted = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final MemoryLane toServer = new MemoryLane();
    private final MemoryLane toClient = new MemoryLane();

    private MemorySocket() {}

    /// @throws HandshakeRefused where the application does not accept
    static MemorySocket connect(Service service, TestHandshake handshake) {
        var socket = new MemorySocket();
        var exchange = new MemoryExchange("GET", handshake.target(), headers(handshake), new byte[0]);
        Thread.ofVirtual().name("websocket").start(() -> socket.serve(service, exchange));
        await(CompletableFuture.anyOf(socket.accepted, socket.over));
        if (!socket.accepted.isDone()) {
            throw new HandshakeRefused(TestAnswer.of("GET", exchange.response()));
        }
        return socket;
    }

    private static Map<String, List<String>> headers(TestHandshake handshake) {
        var headers = new LinkedHashMap<>(handshake.headers());
        headers.putIfAbsent("host", List.of("testserver"));
        headers.put("upgrade", List.of("websocket"));
        headers.put("connection", List.of("Upgrade"));
        if (!handshake.offered().isEmpty()) {
            headers.put("sec-websocket-protocol", List.of(String.join(", ", handshake.offered())));
        }
        return headers;
    }

    private void serve(Service service, MemoryExchange exchange) {
        var conversation = new MemoryConversation(accepted, toServer, toClient);
        try {
            service.converse(exchange, conversation);
            conversation.close(ClosingCode.NORMAL, "");
            over.complete(null);
        } catch (Throwable failure) {
            conversation.close(ClosingCode.FAILED, "");
            over.completeExceptionally(failure);
        }
    }

    private MemoryConversation.Accepted accepted() {
        return accepted.join();
    }

    @Override
    public @Nullable String subprotocol() {
        return accepted().subprotocol();
    }

    @Override
    public List<String> headers(String name) {
        return accepted().headers().stream()
                .filter(header -> header.name().equals(name))
                .map(Response.Header::value)
                .toList();
    }

    @Override
    public void send(Message message) {
        toServer.put(message);
    }

    @Override
    public Message receive() {
        return awaited(toClient);
    }

    /// @throws AssertionError where nothing comes in time
    static Message awaited(MemoryLane lane) {
        try {
            var message = lane.take(PATIENCE);
            if (message == null) {
                throw new AssertionError("nothing came within " + PATIENCE.toSeconds() + " seconds");
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a message", e);
        }
    }

    @Override
    public void close(int code, String reason) {
        var closed = new WebSocketClosed(code, reason);
        toServer.end(closed);
        toClient.end(closed);
        await(over);
    }

    /// @throws AssertionError where it is not complete in time, or failed
    static void await(CompletableFuture<?> future) {
        try {
            future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the handler did not come to that within " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new AssertionError("the service threw, which it must not", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the handler", e);
        }
    }
}
