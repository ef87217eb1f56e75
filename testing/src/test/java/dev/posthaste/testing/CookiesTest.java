package dev.posthaste.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.posthaste.Answer;
import dev.posthaste.App;
import dev.posthaste.Cookie;
import dev.posthaste.Delete;
import dev.posthaste.Get;
import dev.posthaste.OnWebSocket;
import dev.posthaste.Put;
import dev.posthaste.Request;
import dev.posthaste.ServerOptions;
import dev.posthaste.WebSocketSession;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a test's client keeps between its requests, in memory and over a network.
class CookiesTest {

    static class Cloakroom {
        @Put("/coats/{number}")
        Map<String, String> hang(String number, Answer answer, Request request) {
            answer.cookie(Cookie.of("coat", number))
                    .cookie(Cookie.of("hook", "7").path("/coats"));
            return request.cookies();
        }

        @Get("/coats")
        Map<String, String> coats(Request request) {
            return request.cookies();
        }

        @Get("/elsewhere")
        Map<String, String> elsewhere(Request request) {
            return request.cookies();
        }

        @Delete("/coats")
        void fetch(Answer answer) {
            answer.cookie(Cookie.forgetting("coat"));
        }

        @OnWebSocket("/bell")
        void bell(WebSocketSession socket, Request request) {
            socket.accept();
            socket.sendText(request.cookies().toString());
            socket.close();
        }
    }

    private static final App APP = App.named("Cloakroom").include(new Cloakroom());

    @Test
    void anAttributeEndsAtNoSemicolon() {
        var cookie = Cookie.of("coat", "3");
        assertThatIllegalArgumentException().isThrownBy(() -> cookie.path("/a; Domain=b.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> cookie.domain("b.example; HttpOnly"));
        assertThat(cookie.path("/a").domain("b.example"))
                .hasToString("coat=3; Domain=b.example; Path=/a; SameSite=lax");
    }

    @Test
    void cookiesAreKeptInMemory() {
        try (var client = TestClient.of(APP)) {
            keep(client);
        }
    }

    @Test
    void cookiesAreKeptOverANetwork() {
        try (var server = APP.start(ServerOptions.defaults().port(0));
                var client = TestClient.at(server.address())) {
            keep(client);
        }
    }

    private static void keep(TestClient client) {
        assertThat(client.put("/coats/3").send().text()).isEqualTo("{}");
        assertThat(client.cookies()).isEqualTo(Map.of("coat", "3", "hook", "7"));
        assertThat(client.get("/coats?all=1").send().text()).isEqualTo("{\"hook\":\"7\",\"coat\":\"3\"}");
        assertThat(client.get("/elsewhere").send().text()).isEqualTo("{\"coat\":\"3\"}");
        try (var bell = client.webSocket("/bell").connect()) {
            assertThat(bell.receiveText()).isEqualTo("{coat=3}");
        }
        client.delete("/coats").send();
        assertThat(client.get("/elsewhere").send().text()).isEqualTo("{}");
        client.forgetCookies();
        assertThat(client.cookies()).isEmpty();
    }

    @Test
    void aRequestWithCookiesOfItsOwnHasNoOthers() {
        var client = TestClient.of(APP);
        client.put("/coats/3").send();
        var answer = client.get("/coats").header("cookie", "own=1").send();
        assertThat(answer.text()).isEqualTo("{\"own\":\"1\"}");
    }
}
