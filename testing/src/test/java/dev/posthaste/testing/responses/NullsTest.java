package dev.posthaste.testing.responses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Tagged;
import dev.posthaste.testing.TestClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Null is sent where a type allows it, and is a fault of the handler anywhere else.
class NullsTest {

    enum Color {
        RED
    }

    @Tagged("kind")
    sealed interface Pet {}

    record Cat(String name) implements Pet {}

    record Home(
            Map<String, Pet> pets,
            List<@Nullable String> notes,
            @Nullable Home next,
            Color color) {}

    record Page<T extends @Nullable Object>(List<T> items) {}

    private static final Home HOME = new Home(Map.of(), List.of(), null, Color.RED);

    @SuppressWarnings("NullAway") // what a handler in code that nobody checks may do
    static class Careless {
        @Get("/text")
        String text() {
            return null;
        }

        @Get("/boxed")
        Integer boxed() {
            return null;
        }

        @Get("/json")
        Json json() {
            return null;
        }

        @Get("/record")
        Home home() {
            return null;
        }

        @Get("/union")
        Pet pet() {
            return null;
        }

        @Get("/list")
        List<String> list() {
            return null;
        }

        @Get("/item")
        List<String> item() {
            return Arrays.asList("a", null);
        }

        @Get("/first")
        Page<Integer> first() {
            return new Page<>(Arrays.asList(null, 1));
        }

        @Get("/value")
        Map<String, Map<String, Boolean>> value() {
            return Map.of("a/b", Collections.singletonMap("c", null));
        }

        @Get("/enum")
        Home color() {
            return new Home(Map.of(), List.of(), HOME, null);
        }

        @Get("/deep")
        List<Home> deep() {
            return List.of(HOME, new Home(Map.of("tom", new Cat(null)), List.of(), null, Color.RED));
        }
    }

    static class Careful {
        @Get("/nothing")
        @Nullable
        Home nothing() {
            return null;
        }

        @Get("/nulls")
        Page<@Nullable Home> nulls() {
            return new Page<>(
                    Arrays.asList(null, new Home(Map.of(), Collections.singletonList(null), null, Color.RED)));
        }
    }

    private final TestClient client =
            TestClient.of(App.named("Nulls").include(new Careless()).include(new Careful()));

    @ParameterizedTest
    @CsvSource({
        "/text, the result",
        "/boxed, the result",
        "/json, the result",
        "/record, the result",
        "/union, the result",
        "/list, the result",
        "/item, /1 of the result",
        "/first, /items/0 of the result",
        "/value, /a~1b/c of the result",
        "/enum, /color of the result",
        "/deep, /1/pets/tom/name of the result",
    })
    void nullWhereNoneIsAllowedIsAFaultAndTheLogSaysWhere(String path, String place) {
        var log = new Log();
        var logger = Logger.getLogger("dev.posthaste");
        logger.addHandler(log);
        logger.setUseParentHandlers(false);
        try {
            var answer = client.get(path).send();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).isEqualTo("Internal Server Error");
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(log);
        }
        assertThat(log.thrown)
                .singleElement()
                .asString()
                .endsWith(": " + place + " is null, which its type does not allow:"
                        + " return a value there, or declare it @Nullable");
    }

    @Test
    void nullWhereItIsAllowedIsSent() {
        assertThat(client.get("/nothing").send().text()).isEqualTo("null");
        assertThat(client.get("/nulls").send().text())
                .isEqualTo("{\"items\":[null,{\"pets\":{},\"notes\":[null],\"next\":null,\"color\":\"RED\"}]}");
    }

    private static final class Log extends Handler {

        private final List<@Nullable Throwable> thrown = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            thrown.add(entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
