package dev.posthaste.jwt;

import static dev.posthaste.jwt.Recorded.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import dev.posthaste.jwt.Recorded.NotExpressibleException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Replays the scripts of PyJWT 2.15.1's client against a server that answers as it was recorded.
class RecordedClientsTest {

    private static final Json.Obj EXCEPTIONS = Recorded.object(Recorded.file("exceptions.json"), "clients");

    @TestFactory
    Stream<DynamicTest> fetchesAsPyJwtDoes() {
        return Recorded.cases("jwks_cases.json", "clients").stream()
                .map(script -> DynamicTest.dynamicTest(text(script, "name"), () -> {
                    var reason = EXCEPTIONS.text(text(script, "name"));
                    if (reason == null) {
                        replay(script);
                    } else {
                        assertThat(differs(script))
                                .as("no exception any more: %s", reason)
                                .isTrue();
                    }
                }));
    }

    private static boolean differs(Json.Obj script) throws Exception {
        try {
            replay(script);
            return false;
        } catch (AssertionError | NotExpressibleException different) {
            return true;
        }
    }

    private static void replay(Json.Obj script) throws Exception {
        try (var server = new ScriptedServer(objects(script, "server"))) {
            var clock = new AtomicLong(1000_000_000_000L);
            var made = new ArrayList<KeySetClient>();
            Outcome.compare(
                    Recorded.object(script, "construction"), () -> client(script, server, clock), (outcome, client) -> {
                        assertThat(outcome.get("constructed")).isNotNull();
                        made.add(client);
                    });
            for (var step : made.isEmpty() ? List.<Json.Obj>of() : objects(script, "steps")) {
                clock.set(1000_000_000_000L + nanos(Recorded.number(step, "at")));
                replay(step, made.getFirst(), server);
            }
            assertThat(server.left())
                    .as("answers left")
                    .isEqualTo(Recorded.number(script, "answers_left").intValue());
            compareRequests(script, server.requests());
        }
    }

    private static void replay(Json.Obj step, KeySetClient client, ScriptedServer server) throws Exception {
        int before = server.requests().size();
        Outcome.compare(step, () -> call(step, client), (outcome, result) -> {
            var part = result instanceof Json.Arr ? "keys" : "key";
            assertThat(result).isEqualTo(Recorded.value(outcome, part));
        });
        assertThat(server.requests().size() - before)
                .as("requests of %s", step)
                .isEqualTo(Recorded.number(step, "requests").intValue());
    }

    private static Json call(Json.Obj step, KeySetClient client) {
        var arguments = ((Json.Arr) Recorded.value(step, "arguments")).items();
        return switch (text(step, "call")) {
            case "get_signing_key" -> RecordedKeysTest.seen(client.signingKey(keyId(arguments.getFirst())));
            case "get_signing_key_from_jwt" ->
                RecordedKeysTest.seen(client.signingKeyFor(Recorded.string(arguments.getFirst())));
            case "get_signing_keys" -> {
                if (refreshes(arguments)) {
                    client.refresh();
                }
                yield Json.array(client.signingKeys(), RecordedKeysTest::seen);
            }
            case "get_jwk_set" ->
                Json.array((refreshes(arguments) ? client.refresh() : client.keySet()).keys(), RecordedKeysTest::seen);
            default -> throw new NotExpressibleException("the set is not given unread");
        };
    }

    private static boolean refreshes(List<Json> arguments) {
        return arguments.getFirst().equals(new Json.Bool(true));
    }

    private static String keyId(Json argument) {
        if (argument instanceof Json.Str(var keyId)) {
            return keyId;
        }
        throw new NotExpressibleException("a key id is a string");
    }

    private static KeySetClient client(Json.Obj script, ScriptedServer server, AtomicLong clock) throws IOException {
        var uri = text(script, "uri")
                .replace("{server}", "http://" + server.address())
                .replace("{address}", server.address())
                .replace("{refused}", "127.0.0.1:" + unusedPort());
        var client = KeySetClient.at(address(uri)).ticker(clock::get);
        for (var setting : Recorded.object(script, "client").members().entrySet()) {
            client = set(client, setting);
        }
        return client;
    }

    private static URI address(String uri) {
        try {
            return new URI(uri);
        } catch (URISyntaxException invalid) {
            throw new NotExpressibleException("an address is a URI");
        }
    }

    private static KeySetClient set(KeySetClient client, Map.Entry<String, Json> setting) {
        var value = setting.getValue();
        return switch (setting.getKey()) {
            case "timeout" -> client.timeout(duration(value));
            case "lifespan" -> client.lifespan(duration(value));
            case "cooldown_duration" -> client.cooldown(duration(value));
            case "cache_jwk_set" -> client.withoutCache();
            case "headers" -> {
                var all = client;
                for (var header : ((Json.Obj) value).members().entrySet()) {
                    all = all.header(header.getKey(), header.getValue() instanceof Json.Str(var text) ? text : "5");
                }
                yield all;
            }
            default -> throw new NotExpressibleException("single keys are not cached");
        };
    }

    private static Duration duration(Json value) {
        if (value instanceof Json.Num number) {
            return Duration.ofNanos(nanos(number.decimal()));
        }
        if (new Json.Str("inf").equals(Recorded.tagged(value, "$float"))) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
        throw new NotExpressibleException("a duration is finite");
    }

    private static long nanos(BigDecimal seconds) {
        return seconds.movePointRight(9).longValueExact();
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void compareRequests(Json.Obj script, List<ScriptedServer.Request> requests) {
        var recorded = objects(script, "requests");
        assertThat(requests).hasSameSizeAs(recorded);
        for (int i = 0; i < recorded.size(); i++) {
            assertThat(requests.get(i).method()).isEqualTo(text(recorded.get(i), "method"));
            assertThat(requests.get(i).target()).isEqualTo(text(recorded.get(i), "target"));
            for (var header : ((Json.Arr) Recorded.value(recorded.get(i), "headers")).items()) {
                var pair = Recorded.texts(header);
                var urllibs = List.of("Accept-Encoding", "Connection").contains(pair.getFirst());
                assertThat(urllibs || requests.get(i).has(pair.getFirst(), pair.getLast()))
                        .as("%s", pair)
                        .isTrue();
            }
        }
    }

    private static List<Json.Obj> objects(Json.Obj object, String member) {
        return ((Json.Arr) Objects.requireNonNull(object.get(member)))
                .items().stream().map(Json.Obj.class::cast).toList();
    }
}
