package dev.posthaste.testing.tracer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.HttpException;
import dev.posthaste.OnWebSocket;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.WebSocketSession;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/// A WebSocket that is refused by an ordinary answer before it is accepted.
class WebSocketRefusalTest {

    static class Rooms {
        @OnWebSocket("/rooms/{room}")
        void talk(String room, WebSocketSession session) {
            if (room.equals("full")) {
                throw new HttpException(409, "The room is full").header("x-room", room);
            }
            session.accept();
            if (room.equals("wordy")) {
                throw new HttpException(409, "too late");
            }
            session.sendText("welcome to " + room);
            session.sendText(session.receiveText().toUpperCase(Locale.ROOT));
            session.close(1000, "bye");
        }
    }

    @Test
    void aRefusalIsAnHttpAnswer() {
        try (var server = start();
                var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() ->
                            connect(client, server, "full", new Recorder()).join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> {
                        assertThat(refusal.getResponse().statusCode()).isEqualTo(409);
                        assertThat(refusal.getResponse().headers().firstValue("x-room"))
                                .hasValue("full");
                    });
        }
    }

    @Test
    void anAcceptedOneIsAConversation() {
        try (var server = start();
                var client = HttpClient.newHttpClient()) {
            var recorder = new Recorder();
            var socket = connect(client, server, "blue", recorder).join();
            socket.sendText("hello", true).join();
            assertThat(recorder.closed.join()).isEqualTo("welcome to blue|HELLO|1000 bye");
        }
    }

    @Test
    void whatIsThrownOnceItIsAcceptedCutsTheConnection() {
        try (var server = start();
                var client = HttpClient.newHttpClient()) {
            var recorder = new Recorder();
            connect(client, server, "wordy", recorder).join();
            assertThat(recorder.closed.join()).isEqualTo("1006 ");
        }
    }

    private static Server start() {
        return App.named("Rooms")
                .include(new Rooms())
                .start(ServerOptions.defaults().port(0));
    }

    private static CompletableFuture<WebSocket> connect(
            HttpClient client, Server server, String room, Recorder recorder) {
        var uri = URI.create("ws://127.0.0.1:" + server.address().getPort() + "/rooms/" + room);
        return client.newWebSocketBuilder().buildAsync(uri, recorder);
    }

    private static final class Recorder implements WebSocket.Listener {
        private final StringBuilder seen = new StringBuilder();
        private final CompletableFuture<String> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            seen.append(text).append('|');
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(seen.append(code).append(' ').append(reason).toString());
            return CompletableFuture.completedStage(null);
        }
    }
}
