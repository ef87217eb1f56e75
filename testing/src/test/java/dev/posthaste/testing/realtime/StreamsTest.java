package dev.posthaste.testing.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Answer;
import dev.posthaste.App;
import dev.posthaste.Chunks;
import dev.posthaste.Default;
import dev.posthaste.Depends;
import dev.posthaste.Event;
import dev.posthaste.Events;
import dev.posthaste.FromHeader;
import dev.posthaste.Get;
import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Lease;
import dev.posthaste.Lines;
import dev.posthaste.Omit;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Returns;
import dev.posthaste.ServerOptions;
import dev.posthaste.Status;
import dev.posthaste.testing.TestClient;
import dev.posthaste.testing.TestEvent;
import jakarta.validation.constraints.Max;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Streams of events, lines and bytes, in memory and over a network.
class StreamsTest {

    record Price(String name, @Nullable Integer cents) {}

    /// Notes how requests ended.
    record Log(BlockingQueue<String> lines) {
        @Provides
        Lease<Log> open() {
            return Lease.of(this, outcome -> lines.add("closed: " + outcome.failure()));
        }

        String next() {
            try {
                return String.valueOf(lines.poll(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static class Dressed {
        @Provides
        String dress(Answer answer) {
            answer.header("x-feed", "prices");
            return "dressed";
        }
    }

    static class Feeds {

        private final BlockingQueue<Price> prices = new LinkedBlockingQueue<>();

        /// The prices, as they come.
        @Get("/prices")
        @Depends(Dressed.class)
        void prices(Events<Price> events, @Depends(Log.class) Log log) throws InterruptedException {
            while (true) {
                events.send(prices.take());
            }
        }

        @Post("/some")
        @Status(201)
        @Depends(Dressed.class)
        void some(Events<Json> events, @Max(3) @Default("1") int count, @FromHeader @Nullable String lastEventId) {
            for (int i = 0; i < count; i++) {
                events.send(Json.object("n", i, "ü", lastEventId));
            }
        }

        @Get("/fields")
        void fields(Events<Json> events) {
            events.send(Event.of(new Price("a", 1))
                    .event("price")
                    .id("7")
                    .retry(1500)
                    .comment("one\ntwo"));
            events.send(Event.raw("first\r\nsecond\rthird"));
            events.send(Event.of(List.of("ö", 1.50)));
            events.send(Event.empty());
        }

        @Get("/silent")
        void silent(Events<Json> events, @Depends(Log.class) Log log) throws InterruptedException {
            events.keepAlive(Duration.ofMillis(5));
            new LinkedBlockingQueue<>().take();
        }

        @Get("/lines")
        @Returns(omit = Omit.NULL)
        void lines(Lines<Price> lines, Answer answer, @Depends(Log.class) Log log) {
            answer.header("x-late", "not sent").afterwards(() -> log.lines.add("task"));
            lines.send(new Price("ä", 1));
            lines.send(new Price("b", null));
        }

        @Get("/broken/{kind}")
        void broken(Lines<Price> lines, String kind, @Depends(Log.class) Log log) {
            if (kind.equals("early")) {
                throw new HttpException(409, "too early, and too late");
            }
            lines.send(new Price("a", 1));
            throw new IllegalStateException("the till is empty");
        }

        @Get("/broken-events/{kind}")
        void brokenEvents(Events<Price> events, String kind, @Depends(Log.class) Log log) {
            if (kind.equals("late")) {
                events.send(new Price("a", 1));
            }
            throw new IllegalStateException("the till is empty");
        }

        @Get("/raw")
        void raw(Chunks chunks) {
            chunks.send("zwölf,");
            chunks.send(new byte[] {'1', '3'});
        }

        @Get("/image")
        @Returns(mediaType = "image/png")
        void image(Chunks chunks) {
            chunks.send(new byte[] {1, 2});
        }
    }

    private final Log log = new Log(new LinkedBlockingQueue<>());
    private final Feeds feeds = new Feeds();
    private final App app = App.named("Feeds").supply(log).include(feeds);

    private void inMemoryAndOverANetwork(Consumer<TestClient> test) {
        test.accept(TestClient.of(app));
        try (var server = app.start(ServerOptions.defaults().port(0))) {
            test.accept(TestClient.at(server.address()));
        }
    }

    @Test
    void eventsComeWhenTheyAreSentAndTheHandlerEndsWhenItsClientLeaves() {
        inMemoryAndOverANetwork(client -> {
            try (var stream = client.get("/prices").open()) {
                assertThat(stream.status()).isEqualTo(200);
                assertThat(stream.headers("content-type")).containsExactly("text/event-stream; charset=utf-8");
                assertThat(stream.headers("cache-control")).containsExactly("no-cache");
                assertThat(stream.headers("x-accel-buffering")).containsExactly("no");
                assertThat(stream.headers("x-feed")).containsExactly("prices");
                feeds.prices.add(new Price("ä", 1));
                assertThat(stream.nextEvent().data()).isEqualTo("{\"name\":\"ä\",\"cents\":1}");
                feeds.prices.add(new Price("b", null));
                assertThat(stream.nextEvent().data()).isEqualTo("{\"name\":\"b\",\"cents\":null}");
            }
            assertThat(log.next()).contains("ClientGone");
        });
    }

    @Test
    void statusAndRefusalsAreOrdinary() {
        inMemoryAndOverANetwork(client -> {
            var answer = client.post("/some").header("last-event-id", "6").send();
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.text()).isEqualTo("data: {\"n\": 0, \"\\u00fc\": \"6\"}\n\n");
            assertThat(client.post("/some?count=0").send().text()).isEmpty();
            var refused = client.post("/some?count=4").send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.headers("content-type")).containsExactly("application/json");
            assertThat(refused.headers("x-feed")).isEmpty();
        });
    }

    @Test
    void anEventHasItsFieldsInOrder() {
        inMemoryAndOverANetwork(client -> {
            try (var stream = client.get("/fields").open()) {
                assertThat(stream.nextEvent())
                        .isEqualTo(new TestEvent(
                                "price", "{\"name\":\"a\",\"cents\":1}", "7", 1500L, List.of("one", "two")));
                assertThat(stream.nextEvent().data()).isEqualTo("first\nsecond\nthird");
                assertThat(stream.rest()).isEqualTo("data: [\"\\u00f6\", 1.5]\n\n\n");
            }
        });
    }

    @Test
    void whatIsSilentForLongSaysThatItIsThere() {
        inMemoryAndOverANetwork(client -> {
            try (var stream = client.get("/silent").open()) {
                assertThat(stream.nextLine()).isEqualTo(": ping");
                assertThat(stream.nextLine()).isEmpty();
                assertThat(stream.nextLine()).isEqualTo(": ping");
            }
            assertThat(log.next()).contains("ClientGone");
        });
    }

    @Test
    void linesAreWrittenByTheirTypeAndTasksComeAfterThem() {
        inMemoryAndOverANetwork(client -> {
            var answer = client.get("/lines").send();
            assertThat(answer.headers("content-type")).containsExactly("application/jsonl");
            assertThat(answer.headers("x-late")).isEmpty();
            assertThat(answer.text()).isEqualTo("{\"name\":\"ä\",\"cents\":1}\n{\"name\":\"b\"}\n");
            assertThat(List.of(log.next(), log.next())).containsExactly("task", "closed: null");
        });
    }

    @Test
    void aHandlerThatThrowsCutsItsLines() {
        inMemoryAndOverANetwork(client -> {
            try (var stream = client.get("/broken/late").open()) {
                assertThat(stream.status()).isEqualTo(200);
                assertThat(stream.nextJson()).isEqualTo(Json.object("name", "a", "cents", 1));
                assertThatThrownBy(stream::rest).isInstanceOf(UncheckedIOException.class);
            }
            assertThat(log.next()).isEqualTo("closed: java.lang.IllegalStateException: the till is empty");
            try (var stream = client.get("/broken/early").open()) {
                assertThat(stream.status()).isEqualTo(200);
                assertThatThrownBy(stream::nextLine).isInstanceOf(UncheckedIOException.class);
            }
            assertThat(log.next()).contains("409");
        });
    }

    @Test
    void eventsThatHadBegunEndLikeThoseThatAreOver() {
        inMemoryAndOverANetwork(client -> {
            try (var stream = client.get("/broken-events/late").open()) {
                assertThat(stream.nextEvent().data()).isEqualTo("{\"name\":\"a\",\"cents\":1}");
                assertThat(stream.rest()).isEmpty();
            }
            assertThat(log.next()).isEqualTo("closed: java.lang.IllegalStateException: the till is empty");
            try (var stream = client.get("/broken-events/early").open()) {
                assertThatThrownBy(stream::rest).isInstanceOf(UncheckedIOException.class);
            }
            assertThat(log.next()).contains("the till is empty");
        });
    }

    @Test
    void chunksAreWhateverTheyAre() {
        inMemoryAndOverANetwork(client -> {
            var raw = client.get("/raw").send();
            assertThat(raw.headers("content-type")).isEmpty();
            assertThat(raw.text()).isEqualTo("zwölf,13");
            assertThat(client.get("/image").send().headers("content-type")).containsExactly("image/png");
        });
    }

    @Test
    void theDocumentSaysWhatAStreamHolds() {
        var document = TestClient.of(app).openApi();
        assertThat(content(document, "/lines", "application/jsonl").toString())
                .isEqualTo("{\"itemSchema\":{\"$ref\":\"#/components/schemas/Price\"}}");
        assertThat(content(document, "/prices", "text/event-stream").toString())
                .contains("\"contentMediaType\":\"application/json\"", "\"required\":[\"data\"]");
        assertThat(content(document, "/fields", "text/event-stream").toString()).doesNotContain("required");
        assertThat(content(document, "/image", "image/png").toString()).contains("string");
    }

    private static Json content(Json.Obj document, String path, String mediaType) {
        Json found = document;
        for (var name : List.of("paths", path, "get", "responses", "200", "content", mediaType)) {
            found = Objects.requireNonNull(((Json.Obj) found).get(name), name);
        }
        return found;
    }

    @Test
    void anEventRefusesWhatItsFieldsCannotHold() {
        assertThatThrownBy(() -> Event.empty().event("a\nb")).hasMessage("SSE 'event' must be a single line");
        assertThatThrownBy(() -> Event.empty().id("a\rb")).hasMessage("SSE 'id' must be a single line");
        assertThatThrownBy(() -> Event.empty().id("a\0")).hasMessage("SSE 'id' must not contain null characters");
        assertThatThrownBy(() -> Event.empty().retry(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Event.of("a").rawData("b"))
                .hasMessageStartingWith("Cannot set both 'data' and 'raw_data' on the same ServerSentEvent.");
        assertThat(Event.of("a").toString().toLowerCase(Locale.ROOT)).contains("data=a");
    }
}
