package dev.posthaste.testing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Automatic;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Methods;
import dev.posthaste.Post;
import dev.posthaste.Request;
import dev.posthaste.Router;
import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

/// Methods that no handler names, several of one handler, and links by name.
class AutomaticTest {

    static class Bells {
        @Get("/bell")
        String ring(Request request) {
            return request.method();
        }

        @Post("/bell")
        String strike() {
            return "struck";
        }

        @Methods(
                value = {"PUT", "PATCH"},
                path = "/bell/{n:int}")
        Json mend(int n, Request request) {
            return Json.of(request.urlFor("mend", "n", n + 1).toString());
        }
    }

    private static final App APP = App.named("A").include(new Bells());

    @Test
    void headIsAnsweredWhereGetIs() {
        assertThat(TestClient.of(APP).request("HEAD", "/bell").send().status()).isEqualTo(405);
        var answer = TestClient.of(APP.automatic(Automatic.HEAD))
                .request("HEAD", "/bell")
                .send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers("content-type")).containsExactly("application/json");
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void optionsNamesWhatIsAllowed() {
        var client = TestClient.of(APP.automatic(Automatic.HEAD, Automatic.OPTIONS));
        var answer = client.request("OPTIONS", "/bell").send();
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers("allow")).containsExactly("GET, POST, HEAD, OPTIONS");
        assertThat(client.request("OPTIONS", "/none").send().status()).isEqualTo(404);
    }

    @Test
    void aRefusalMayNameAllMethods() {
        assertThat(TestClient.of(APP).request("PUT", "/bell").send().headers("allow"))
                .containsExactly("GET");
        var all = TestClient.of(APP.automatic(Automatic.ALLOW))
                .request("PUT", "/bell")
                .send();
        assertThat(all.headers("allow")).containsExactly("GET, POST");
    }

    @Test
    void oneHandlerAnswersSeveralMethods() {
        var client = TestClient.of(APP);
        assertThat(client.request("PATCH", "/bell/3").send().json()).isEqualTo(Json.of("http://testserver/bell/4"));
        assertThat(client.request("PUT", "/bell/3").send().json()).isEqualTo(Json.of("http://testserver/bell/4"));
        assertThat(client.request("GET", "/bell/3").send().headers("allow")).containsExactly("PUT, PATCH");
        assertThat(client.request("PUT", "/bell/x").send().status()).isEqualTo(404);
    }

    @Test
    void linksKnowPrefixesMountsAndTheRootPath() {
        var app = App.named("A")
                .rootPath("/api")
                .mount("/in", App.named("B").include(Router.at("/far").include(new Bells())));
        assertThat(TestClient.of(app)
                        .request("PUT", "/api/in/far/bell/1")
                        .send()
                        .json())
                .isEqualTo(Json.of("http://testserver/api/in/far/bell/2"));
    }
}
