package dev.posthaste.jwt;

import static dev.posthaste.jwt.ScriptedServer.keySet;
import static dev.posthaste.jwt.ScriptedServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeySetClientTest {

    private static final Json.Obj A = TestKeys.published("rsa1", "a");
    private static final Json.Obj B = TestKeys.published("p256", "b");

    private final AtomicLong clock = new AtomicLong();
    private final List<ScriptedServer> servers = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var server : servers) {
            server.close();
        }
    }

    @Test
    void oneRequestServesEveryLookup() {
        var server = answering(keySet(A, B), keySet(A, B));
        var client = client(server);
        for (int i = 0; i < 100; i++) {
            assertThat(client.signingKey("a").algorithm()).isEqualTo("RS256");
            assertThat(client.signingKey("b").algorithm()).isEqualTo("ES256");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aThousandUnknownKeyIdsFetchTheSetOnce() {
        var server = answering(Collections.nCopies(1000, keySet(A)).toArray(Json.Obj[]::new));
        var client = client(server);
        client.signingKey("a");
        pass(31);
        for (int i = 0; i < 1000; i++) {
            var keyId = "invented" + i;
            assertThatThrownBy(() -> client.signingKey(keyId))
                    .isExactlyInstanceOf(KeySetClientException.class)
                    .hasMessage("Unable to find a signing key that matches: \"%s\"", keyId);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void whileTheIssuerIsDownUnknownKeyIdsDoNotKeepAsking() {
        var server = answering(keySet(A), status(503), status(503), keySet(A, B));
        var client = client(server);
        client.signingKey("a");
        pass(31);
        assertThatThrownBy(() -> client.signingKey("b")).isInstanceOf(KeySetConnectionException.class);
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> client.signingKey("b")).isExactlyInstanceOf(KeySetClientException.class);
        }
        assertThat(server.requests()).hasSize(2);
        assertThat(client.signingKey("a").keyId()).isEqualTo("a");
        pass(1);
        assertThatThrownBy(() -> client.signingKey("b")).isInstanceOf(KeySetConnectionException.class);
        pass(1);
        assertThat(client.signingKey("b").keyId()).isEqualTo("b");
    }

    @Test
    void anIssuerThatIsDownFromTheStartIsLeftAloneForTheTimeOfAPause() {
        var server = answering(status(503), status(503), keySet(A));
        var client = client(server).pause(Duration.ofSeconds(1));
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> client.signingKey("a")).isInstanceOf(KeySetConnectionException.class);
        }
        assertThat(server.requests()).hasSize(1);
        pass(1);
        assertThatThrownBy(client::keySet).isInstanceOf(KeySetConnectionException.class);
        pass(1);
        assertThat(client.signingKey("a").keyId()).isEqualTo("a");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aSetThatHasEndedIsNotAskedForAgainAndAgainWhileTheIssuerIsDown() {
        var server = answering(keySet(A), status(503), keySet(A));
        var client = client(server).pause(Duration.ofSeconds(1));
        client.signingKey("a");
        pass(301);
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> client.signingKey("a")).isInstanceOf(KeySetConnectionException.class);
        }
        assertThat(server.requests()).hasSize(2);
        pass(1);
        assertThat(client.signingKey("a").keyId()).isEqualTo("a");
    }

    @Test
    void timesThatCannotBeWaitedForAreRefusedWhenTheyAreSet() {
        var client = KeySetClient.at(URI.create("http://127.0.0.1/jwks.json"));
        for (var time : List.of(Duration.ZERO, Duration.ofSeconds(-1), ChronoUnit.FOREVER.getDuration())) {
            assertThatThrownBy(() -> client.timeout(time))
                    .isInstanceOf(KeySetClientException.class)
                    .hasMessageStartingWith("Timeout must be greater than 0 and at most a day");
        }
    }

    @Test
    void aSetCanBeKeptForEver() {
        var server = answering(keySet(A), keySet(A));
        var client = client(server).lifespan(ChronoUnit.FOREVER.getDuration());
        client.signingKey("a");
        pass(1_000_000);
        assertThat(client.signingKey("a").keyId()).isEqualTo("a");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void callersWhoComeTogetherShareOneRequest() throws Exception {
        var callers = 500;
        var started = new CountDownLatch(callers);
        var server = new ScriptedServer(List.of(keySet(A), keySet(A)), ServerSocketFactory.getDefault(), started);
        servers.add(server);
        var client = client(server);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = new ArrayList<Future<Jwk>>();
            for (int i = 0; i < callers; i++) {
                found.add(threads.submit(() -> {
                    started.countDown();
                    return client.signingKey("a");
                }));
            }
            for (var key : found) {
                assertThat(key.get(20, TimeUnit.SECONDS).keyId()).isEqualTo("a");
            }
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void callersWhoComeTogetherShareAFailureToo() throws Exception {
        var callers = 50;
        var started = new CountDownLatch(callers);
        var server = new ScriptedServer(
                Collections.nCopies(callers, status(500)), ServerSocketFactory.getDefault(), started);
        servers.add(server);
        var client = client(server);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var failed = new ArrayList<Future<Jwk>>();
            for (int i = 0; i < callers; i++) {
                failed.add(threads.submit(() -> {
                    started.countDown();
                    return client.signingKey("a");
                }));
            }
            for (var key : failed) {
                assertThatThrownBy(() -> key.get(20, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(KeySetConnectionException.class);
            }
        }
        // Whoever comes after the failure may ask again; nobody queues behind the others.
        assertThat(server.requests().size()).isBetween(1, callers - 1);
    }

    @Test
    void aCallerWhoIsInterruptedTakesNothingFromTheOthers() throws Exception {
        var interrupted = new CountDownLatch(1);
        var server = new ScriptedServer(List.of(keySet(A)), ServerSocketFactory.getDefault(), interrupted);
        servers.add(server);
        var client = client(server);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                Thread.currentThread().interrupt();
                return client.signingKey("a");
            });
            assertThatThrownBy(first::get).hasCauseInstanceOf(KeySetConnectionException.class);
            var second = threads.submit(() -> client.signingKey("a"));
            interrupted.countDown();
            assertThat(second.get(20, TimeUnit.SECONDS).keyId()).isEqualTo("a");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void itSaysWhoCannotBeReached() throws IOException {
        var server = answering();
        server.close();
        assertThatThrownBy(() -> client(server).keySet()).hasMessageContaining("cannot connect to " + server.address());
        var nowhere = KeySetClient.at(URI.create("http://posthaste.invalid/jwks.json"));
        assertThatThrownBy(nowhere::keySet).hasMessageContaining("the host of posthaste.invalid is not known");
    }

    @Test
    void redirectsAreNotFollowed() {
        var elsewhere = answering(keySet(A));
        var location = Json.object("Location", "http://" + elsewhere.address() + "/jwks.json");
        var server = answering(Json.object("status", 302, "headers", location));
        assertThatThrownBy(() -> client(server).signingKey("a"))
                .isInstanceOf(KeySetConnectionException.class)
                .hasMessageContaining("HTTP Error 302");
        assertThat(elsewhere.requests()).isEmpty();
    }

    @Test
    void moreThanAMebibyteIsNotRead() {
        var padding = " ".repeat(1 << 20);
        var server = answering(Json.object("text", keySet(A).get("json") + padding));
        assertThatThrownBy(() -> client(server).signingKey("a")).isInstanceOf(KeySetConnectionException.class);
        var larger = answering(Json.object("text", keySet(A).get("json") + padding));
        assertThat(client(larger).maxSize(1 << 21).signingKey("a").keyId()).isEqualTo("a");
    }

    private ScriptedServer answering(Json.Obj... answers) {
        var server = new ScriptedServer(List.of(answers));
        servers.add(server);
        return server;
    }

    private KeySetClient client(ScriptedServer server) {
        return KeySetClient.at(URI.create("http://" + server.address() + "/jwks.json"))
                .ticker(clock::get);
    }

    private void pass(int seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
