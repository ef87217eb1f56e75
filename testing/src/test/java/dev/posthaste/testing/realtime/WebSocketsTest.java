package dev.posthaste.testing.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.posthaste.App;
import dev.posthaste.Documents;
import dev.posthaste.Json;
import dev.posthaste.Router;
import dev.posthaste.ServerOptions;
import dev.posthaste.UnexpectedMessage;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.testing.HandshakeRefused;
import dev.posthaste.testing.TestClient;
import dev.posthaste.testing.TestWebSocket;
import dev.posthaste.testing.realtime.Conversations.Guard;
import dev.posthaste.testing.realtime.Conversations.Log;
import dev.posthaste.testing.realtime.Conversations.Talks;
import dev.posthaste.testing.realtime.Conversations.Tower;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Conversations in memory, and the same ones over a network.
class WebSocketsTest {

    private final Log log = new Log(new LinkedBlockingQueue<>());
    private final App app = App.named("Talks")
            .supply(log)
            .include(new Talks(), Router.at("/guarded").depends(Guard.class).include(new Tower()));

    private void inMemoryAndOverANetwork(Consumer<TestClient> test) {
        test.accept(TestClient.of(app));
        try (var server = app.start(ServerOptions.defaults().port(0))) {
            test.accept(TestClient.at(server.address()));
        }
    }

    @Test
    void messagesOfBothKindsGoBothWays() {
        inMemoryAndOverANetwork(client -> {
            try (var socket = client.webSocket("/echo").connect()) {
                socket.sendText("grün ☀");
                socket.sendBytes(new byte[] {1, 2, 3});
                socket.sendText("");
                assertThat(socket.receiveText()).isEqualTo("grün ☀");
                assertThat(socket.receiveBytes()).containsExactly(1, 2, 3);
                assertThat(socket.receive()).isEqualTo(new Message.Text(""));
            }
        });
    }

    @Test
    void jsonTravelsAsTextOrAsBytes() {
        inMemoryAndOverANetwork(client -> {
            try (var socket = client.webSocket("/sums").connect()) {
                socket.sendJson(Json.of(4));
                assertThat(socket.receiveText()).isEqualTo("{\"sum\":4}");
                socket.sendJson(Json.of(6));
                assertThat(socket.receiveJson()).isEqualTo(Json.object("sum", 10));
                var closed = socket.awaitClose();
                assertThat(closed.code()).isEqualTo(4000);
                assertThat(closed.reason()).isEqualTo("enough");
            }
            try (var socket = client.webSocket("/sums?binary=yes").connect()) {
                socket.sendBytes("10".getBytes(StandardCharsets.UTF_8));
                assertThat(socket.receiveBytes()).isEqualTo("{\"sum\":10}".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void aSubprotocolIsChosenWithTheHandshake() {
        inMemoryAndOverANetwork(client -> {
            try (var socket =
                    client.webSocket("/tongues").subprotocols("smoke", "flags").connect()) {
                assertThat(socket.subprotocol()).isEqualTo("flags");
            }
            try (var socket = client.webSocket("/tongues").connect()) {
                assertThat(socket.subprotocol()).isNull();
            }
        });
        try (var socket = TestClient.of(app).webSocket("/tongues").connect()) {
            assertThat(socket.headers("x-tower")).containsExactly("north");
        }
    }

    @Test
    void parametersAreReadAsForRequests() {
        inMemoryAndOverANetwork(client -> {
            try (var socket =
                    client.webSocket("/steps/1").header("captain", "Ahab").connect()) {
                assertThat(socket.receiveText()).isEqualTo("Ahab0");
                assertThat(socket.awaitClose().code()).isEqualTo(1000);
            }
            assertThat(refused(client, "/steps/4").answer().status()).isEqualTo(403);
            assertThat(refused(client, "/nowhere").answer().status()).isEqualTo(403);
        });
    }

    @Test
    void aHandlerMayRefuse() throws InterruptedException {
        var client = TestClient.of(app);
        var denied = refused(client, "/refusals/denied").answer();
        assertThat(denied.status()).isEqualTo(451);
        assertThat(denied.text()).isEqualTo("no boats");
        assertThat(log.next()).isEqualTo("null");
        assertThat(refused(client, "/refusals/closed").answer().status()).isEqualTo(403);
        assertThat(log.next()).isEqualTo("null");
        assertThat(refused(client, "/refusals/thrown").answer().status()).isEqualTo(403);
        assertThat(log.next()).contains("1013");
        assertThat(refused(client, "/refusals/forgotten").answer().status()).isEqualTo(500);
        assertThat(log.next()).isEqualTo("null");
        assertThat(refused(client, "/refusals/crash").answer().text()).isEqualTo("Internal Server Error");
        assertThat(log.next()).contains("the mast broke");
    }

    @Test
    void dependenciesOfARouterGuardItsWebSockets() {
        inMemoryAndOverANetwork(client -> {
            try (var socket = client.webSocket("/guarded/tower?token=blue").connect()) {
                assertThat(socket.receiveText()).isEqualTo("blue");
                assertThat(socket.awaitClose().code()).isEqualTo(3000);
            }
            var unknown = refused(client, "/guarded/tower").answer();
            assertThat(unknown.status()).isEqualTo(401);
            assertThat(unknown.headers("www-authenticate")).containsExactly("Flag");
            assertThat(refused(client, "/guarded/tower?token=false").answer().status())
                    .isEqualTo(403);
        });
    }

    @Test
    void theEndIsToldBothSides() throws InterruptedException {
        var client = TestClient.of(app);
        assertThat(client.webSocket("/ends/thrown").connect().awaitClose())
                .hasMessage("closed with 1013: storm")
                .extracting(WebSocketClosed::code)
                .isEqualTo(1013);
        assertThat(log.next()).contains("WebSocketException: 1013: storm");
        assertThat(client.webSocket("/ends/crash").connect().awaitClose().code())
                .isEqualTo(1006);
        assertThat(log.next()).contains("the mast broke");
        assertThat(client.webSocket("/ends/forgotten").connect().awaitClose().code())
                .isEqualTo(1006);
        assertThat(log.next()).isEqualTo("null");
        client.webSocket("/ends/left").connect().close(4321, "tide");
        assertThat(List.of(log.next(), log.next())).containsExactly("4321 tide", "null");
        var text = client.webSocket("/ends/text").connect();
        text.sendBytes(new byte[] {7});
        assertThat(text.awaitClose().code()).isEqualTo(1006);
        assertThat(log.next()).contains(UnexpectedMessage.class.getName());
    }

    @Test
    void aClientThatLeavesEndsAHandlerThatReceives() throws InterruptedException {
        var client = TestClient.of(app);
        client.webSocket("/ends/text").connect().close(1001, "");
        assertThat(log.next()).contains("closed with 1001");
    }

    @Test
    void whatHasNoMeaningInAStateSaysSo() {
        inMemoryAndOverANetwork(client -> {
            try (var socket = client.webSocket("/states").connect()) {
                assertThat(socket.receiveText()).contains("call accept() before you send");
                assertThat(socket.receiveText()).contains("was accepted already");
                assertThat(socket.receiveText()).contains("was accepted already");
                assertThat(socket.receiveText()).contains("cannot be closed with 1005");
                assertThat(socket.awaitClose().code()).isEqualTo(1000);
                assertThatThrownBy(() -> socket.sendText("too late")).isInstanceOf(WebSocketClosed.class);
            }
        });
    }

    @Test
    void aHandlerThatOnlyWaitsIsInterruptedWhenItsClientLeaves() {
        inMemoryAndOverANetwork(client -> {
            try (var socket = client.webSocket("/waits").connect()) {
                assertThat(socket.receiveText()).isEqualTo("ready");
            }
            assertThat(nextOf(log)).isEqualTo("interrupted, and not any more: true");
            assertThat(nextOf(log)).contains("InterruptedException");
        });
    }

    @Test
    void theWebSocketsAreDescribed() {
        var described =
                (Json.Obj) TestClient.of(app).get("/asyncapi.json").send().json();
        assertThat(described.text("asyncapi")).isEqualTo("3.0.0");
        var steps = ((Json.Obj) described.get("channels"))
                .members().values().stream()
                        .map(Json.Obj.class::cast)
                        .filter(channel -> "/steps/{count}".equals(channel.text("address")))
                        .findFirst()
                        .orElseThrow();
        assertThat(steps.get("parameters")).isEqualTo(Json.object("count", Json.object()));
        assertThat(String.valueOf(steps.get("bindings")))
                .contains(
                        "\"headers\":{\"type\":\"object\",\"properties\":{\"captain\":", "\"required\":[\"captain\"]");
        var silent = App.named("Silent")
                .documents(Documents.standard().asyncApi(null))
                .include(new Talks())
                .supply(log);
        assertThat(TestClient.of(silent).get("/asyncapi.json").send().status()).isEqualTo(404);
    }

    private static String nextOf(Log log) {
        try {
            return log.next();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HandshakeRefused refused(TestClient client, String target) {
        var refusal = catchThrowableOfType(HandshakeRefused.class, () -> connect(client, target));
        if (refusal == null) {
            throw new AssertionError(target + " was accepted");
        }
        return refusal;
    }

    private static TestWebSocket connect(TestClient client, String target) {
        return client.webSocket(target).connect();
    }
}
