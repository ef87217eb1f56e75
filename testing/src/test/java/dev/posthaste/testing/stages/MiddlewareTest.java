package dev.posthaste.testing.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.BodyLimit;
import dev.posthaste.Cors;
import dev.posthaste.Deadline;
import dev.posthaste.Get;
import dev.posthaste.Gzip;
import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Middleware;
import dev.posthaste.Post;
import dev.posthaste.Request;
import dev.posthaste.RequestIds;
import dev.posthaste.Response;
import dev.posthaste.Router;
import dev.posthaste.Session;
import dev.posthaste.Sessions;
import dev.posthaste.testing.TestClient;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Functions around handlers.
class MiddlewareTest {

    static class Shop {
        private final CountDownLatch never = new CountDownLatch(1);

        @Get("/price")
        int price() {
            return 7;
        }

        @Get("/crash")
        int crash() {
            throw new IllegalStateException("the shelf fell");
        }

        @Get("/id")
        String id(Request request) {
            return String.valueOf(request.state().get(RequestIds.KEY));
        }

        @Get("/slow")
        int slow() throws InterruptedException {
            never.await();
            return 1;
        }

        @Get("/long")
        String longText() {
            return "ink ".repeat(1000);
        }

        @Post("/notes")
        int note(Json note) {
            return 1;
        }

        @Get("/count")
        int count(Request request) {
            var session = Session.of(request);
            var count = session.get("count") == null ? 1 : Integer.parseInt(session.get("count")) + 1;
            session.put("count", Integer.toString(count));
            return count;
        }

        @Get("/leave")
        int leave(Request request) {
            Session.of(request).clear();
            return 0;
        }
    }

    private static Middleware marking(String word) {
        return (request, next) -> next.proceed().header("x-way", word);
    }

    private static App shop() {
        return App.named("Shop").include(new Shop());
    }

    @Test
    void theFirstIsOutermostAndARoutersAreWithin() {
        var inner = Router.at("/in").around(marking("router")).include(new Shop());
        var client = TestClient.of(
                App.named("Shop").around(marking("first"), marking("second")).include(inner));
        assertThat(client.get("/in/price").send().headers("x-way")).containsExactly("router", "second", "first");
        assertThat(client.get("/nowhere").send().headers("x-way")).containsExactly("second", "first");
        assertThat(client.get("/docs").send().headers("x-way")).containsExactly("second", "first");
    }

    @Test
    void oneMayAnswerByItself() {
        var client = TestClient.of(
                shop().around((request, next) -> Response.text("closed").status(503)));
        assertThat(client.get("/price").send().text()).isEqualTo("closed");
    }

    @Test
    void whatOneThrowsIsAFaultAroundTheApplicationAndAnErrorAroundARouter() {
        Middleware throwing = (request, next) -> {
            throw new HttpException(429, "too fast");
        };
        assertThat(TestClient.of(shop().around(throwing)).get("/price").send().status())
                .isEqualTo(500);
        var router = Router.at("/in").around(throwing).include(new Shop());
        assertThat(TestClient.of(App.named("Shop").include(router))
                        .get("/in/price")
                        .send()
                        .status())
                .isEqualTo(429);
    }

    @Test
    void faultsHaveHeaderFieldsOfCorsOnlyWhereItIsAroundAll() {
        var cors = Cors.allow("https://a.example");
        var within = TestClient.of(shop().around(cors))
                .get("/crash")
                .header("origin", "https://a.example")
                .send();
        assertThat(within.status()).isEqualTo(500);
        assertThat(within.headers("access-control-allow-origin")).isEmpty();
        var around = TestClient.of(shop().aroundAll(cors))
                .get("/crash")
                .header("origin", "https://a.example")
                .send();
        assertThat(around.status()).isEqualTo(500);
        assertThat(around.headers("access-control-allow-origin")).containsExactly("https://a.example");
    }

    @Test
    void answersAreCompressedForThoseWhoTakeIt() throws Exception {
        var client = TestClient.of(shop().around(Gzip.standard()));
        var plain = client.get("/long").send();
        var small = client.get("/long").header("accept-encoding", "gzip").send();
        assertThat(plain.headers("content-encoding")).isEmpty();
        assertThat(small.headers("content-encoding")).containsExactly("gzip");
        assertThat(small.body()).hasSizeLessThan(plain.body().length / 10);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void requestsHaveIds() {
        var client = TestClient.of(shop().around(RequestIds.standard()));
        var given = client.get("/id").header("x-request-id", "abc-1").send();
        assertThat(given.json()).isEqualTo(Json.of("abc-1"));
        assertThat(given.headers("x-request-id")).containsExactly("abc-1");
        var made = client.get("/id").header("x-request-id", "no\" good").send();
        assertThat(made.json()).isEqualTo(Json.of(made.headers("x-request-id").getFirst()));
        assertThat(made.headers("x-request-id").getFirst()).hasSize(36);
    }

    @Test
    void whatTakesTooLongIsInterrupted() {
        var client = TestClient.of(shop().around((request, next) -> {
            try {
                return Deadline.of(Duration.ofMillis(20)).around(request, next);
            } catch (HttpException late) {
                return late.response();
            }
        }));
        assertThat(client.get("/slow").send().status()).isEqualTo(504);
        assertThat(client.get("/price").send().status()).isEqualTo(200);
    }

    @Test
    void aRouterMayTakeLess() {
        var client = TestClient.of(App.named("Shop")
                .include(Router.at("/in").around(new BodyLimit(10)).include(new Shop()), new Shop()));
        assertThat(client.post("/in/notes").json("\"0123456789\"").send().status())
                .isEqualTo(413);
        assertThat(client.post("/in/notes").json("\"01234\"").send().status()).isEqualTo(200);
        assertThat(client.post("/notes").json("\"0123456789\"").send().status()).isEqualTo(200);
    }

    @Test
    void sessionsAreKeptBySignedCookies() {
        var sessions = Sessions.signedBy("0123456789abcdef");
        var client = TestClient.of(shop().around(sessions));
        var first = client.get("/count").send();
        assertThat(first.json()).isEqualTo(Json.of(1));
        assertThat(first.headers("vary")).containsExactly("Cookie");
        var cookie = first.headers("set-cookie").getFirst();
        assertThat(cookie).contains("httponly").contains("samesite=lax").contains("Max-Age=1209600");
        var sent = cookie.substring(0, cookie.indexOf(';'));
        assertThat(client.get("/count").header("cookie", sent).send().json()).isEqualTo(Json.of(2));
        assertThat(client.get("/leave")
                        .header("cookie", sent)
                        .send()
                        .headers("set-cookie")
                        .getFirst())
                .startsWith("session=null; path=/; expires=Thu, 01 Jan 1970");
        assertThat(client.get("/price").send().headers("set-cookie")).isEmpty();
    }

    @Test
    void forgedAndOldSessionsAreEmpty() {
        var start = Instant.parse("2031-05-06T07:08:09Z");
        var sessions = Sessions.signedBy("0123456789abcdef").maxAge(60);
        var client = TestClient.of(shop().around(sessions.clock(Clock.fixed(start, ZoneOffset.UTC))));
        var cookie =
                client.get("/count").send().headers("set-cookie").getFirst().split(";")[0];
        for (var forged : new String[] {
            cookie.replace("session=", "session=A"), cookie + "A", "session=", "session=x", "session=.", "session=1.1"
        }) {
            assertThat(client.get("/count").header("cookie", forged).send().json())
                    .as(forged)
                    .isEqualTo(Json.of(1));
        }
        var later = TestClient.of(shop().around(sessions.clock(Clock.fixed(start.plusSeconds(61), ZoneOffset.UTC))));
        assertThat(later.get("/count").header("cookie", cookie).send().json()).isEqualTo(Json.of(1));
        assertThatThrownBy(() -> Sessions.signedBy("short")).hasMessageContaining("16");
    }
}
