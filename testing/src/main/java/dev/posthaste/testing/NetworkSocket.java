package dev.posthaste.testing;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.internal.ClosingCode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// A conversation over a network.
final class NetworkSocket extends TestWebSocket {

    /// Puts what comes on the lane.
    private record Listener(MemoryLane lane, StringBuilder text, ByteArrayOutputStream bytes)
            implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                lane.put(new Message.Text(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            var part = new byte[data.remaining()];
            data.get(part);
            bytes.writeBytes(part);
            if (last) {
                lane.put(new Message.Binary(bytes.toByteArray()));
                bytes.reset();
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            lane.end(new WebSocketClosed(code, reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            lane.end(new WebSocketClosed(ClosingCode.LOST, ""));
        }
    }

    private final WebSocket socket;
    private final MemoryLane lane;

    private NetworkSocket(WebSocket socket, MemoryLane lane) {
        this.socket = socket;
        this.lane = lane;
    }

    /// @throws HandshakeRefused where the server does not accept
    static NetworkSocket connect(HttpClient http, URI server, TestHandshake handshake) {
        var lane = new MemoryLane();
        var builder = http.newWebSocketBuilder().connectTimeout(MemorySocket.PATIENCE);
        handshake.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        var offered = handshake.offered();
        if (!offered.isEmpty()) {
            builder.subprotocols(
                    offered.getFirst(), offered.subList(1, offered.size()).toArray(String[]::new));
        }
        var address = URI.create(server.toString().replaceFirst("^http", "ws") + handshake.target());
        var listener = new Listener(lane, new StringBuilder(), new ByteArrayOutputStream());
        return new NetworkSocket(accepted(builder.buildAsync(address, listener)), lane);
    }

    private static WebSocket accepted(CompletableFuture<WebSocket> connecting) {
        try {
            return connecting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                throw new HandshakeRefused(answer(refused.getResponse()));
            }
            throw e;
        }
    }

    private static TestAnswer answer(HttpResponse<?> refusal) {
        var body = refusal.body() instanceof String text ? text : "";
        return new TestAnswer(
                refusal.statusCode(), NetworkConnector.headers(refusal), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String subprotocol() {
        return socket.getSubprotocol().isEmpty() ? null : socket.getSubprotocol();
    }

    @Override
    public List<String> headers(String name) {
        throw new UnsupportedOperationException("Java's client does not tell the fields of the handshake's answer");
    }

    @Override
    public void send(Message message) {
        lane.requireOpen();
        try {
            switch (message) {
                case Message.Text(var text) -> socket.sendText(text, true).join();
                case Message.Binary(var bytes) ->
                    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
            }
        } catch (CompletionException e) {
            throw new WebSocketClosed(ClosingCode.LOST, "");
        }
    }

    @Override
    public Message receive() {
        return MemorySocket.awaited(lane);
    }

    @Override
    public void close(int code, String reason) {
        try {
            socket.sendClose(code, reason).join();
        } catch (CompletionException e) {
            // the server was faster
        }
        lane.end(new WebSocketClosed(code, reason));
    }
}
