package dev.posthaste.testing.responses;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Computed;
import dev.posthaste.Default;
import dev.posthaste.FromBody;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Omit;
import dev.posthaste.Post;
import dev.posthaste.Returns;
import dev.posthaste.Sent;
import dev.posthaste.testing.TestClient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Answers that are less than the handler's value.
class ReturnsTest {

    record Sensor(String id, String secret) {}

    record Station(
            String name,
            @Nullable String note,
            @Default("3") int level,
            @Default("[]") List<Sensor> sensors,
            @Nullable Station next)
            implements Named {}

    record Probe(String id) {}

    record Gauge(String name, List<Probe> sensors) {
        @Computed
        int count() {
            return sensors.size();
        }
    }

    /// Something with a name.
    interface Named {
        /// What it is called.
        String name();

        @Computed
        default String loud() {
            return name().toUpperCase(Locale.ROOT);
        }
    }

    static class Handlers {

        private static Station station() {
            var next = new Station("B", null, 4, List.of(), null);
            return new Station("A", null, 3, List.of(new Sensor("s", "x")), next);
        }

        @Get("/null")
        @Returns(omit = Omit.NULL)
        Station withoutNull() {
            return station();
        }

        @Get("/default")
        @Returns(omit = Omit.DEFAULT)
        List<Station> withoutDefaults() {
            return List.of(station());
        }

        @Get("/chosen")
        @Returns(
                include = {"name", "sensors.id", "next"},
                exclude = {"next.next", "next.sensors"})
        Map<String, Station> chosen() {
            return Map.of("x", station());
        }

        @Post("/unset")
        @Returns(omit = Omit.UNSET)
        Sent<Station> unset(Sent<Station> station) {
            return station;
        }

        @Post("/names")
        Json names(@FromBody Sent<Station> station) {
            return Json.object(
                    "names", station.names(), "level", station.value().level(), "note", station.has("note"));
        }

        @Get("/gauge")
        @Returns(Gauge.class)
        List<Station> gauge() {
            return List.of(station());
        }

        @Get("/untyped")
        @Returns(value = Gauge.class, omit = Omit.UNSET)
        Json untyped(@Default("[]") String sensors) {
            return Json.object("name", "A", "sensors", json(sensors), "more", 1);
        }

        @Get("/named")
        Named named() {
            return station();
        }

        @Get("/named/all")
        List<@Nullable Named> all() {
            return Arrays.asList(station(), null);
        }
    }

    private final TestClient client = TestClient.of(App.named("Stations").include(new Handlers()));

    private Json got(String path) {
        return client.get(path).send().json();
    }

    @Test
    void whatIsNullCanBeLeftOut() {
        assertThat(got("/null")).isEqualTo(json("""
                {"name":"A","level":3,"sensors":[{"id":"s","secret":"x"}],\
                "next":{"name":"B","level":4,"sensors":[]}}"""));
    }

    @Test
    void whatHasItsDefaultCanBeLeftOut() {
        assertThat(got("/default")).isEqualTo(json("""
                [{"name":"A","sensors":[{"id":"s","secret":"x"}],"next":{"name":"B","level":4}}]"""));
    }

    @Test
    void membersAreChosenByTheirPaths() {
        assertThat(got("/chosen")).isEqualTo(json("""
                {"x":{"name":"A","sensors":[{"id":"s"}],"next":{"name":"B","note":null,"level":4}}}"""));
    }

    @Test
    void whatWasNotSentCanBeLeftOut() {
        var body = "{\"name\":\"A\",\"note\":null,\"next\":{\"name\":\"B\",\"level\":3},\"other\":1}";
        assertThat(client.post("/unset").json(body).send().json())
                .isEqualTo(json("{\"name\":\"A\",\"note\":null,\"next\":{\"name\":\"B\",\"level\":3}}"));
    }

    @Test
    void aHandlerKnowsWhatWasSent() {
        assertThat(client.post("/names")
                        .json("{\"note\":null,\"name\":\"A\"}")
                        .send()
                        .json())
                .isEqualTo(json("{\"names\":[\"name\",\"note\"],\"level\":3,\"note\":true}"));
    }

    @Test
    void aRecordIsWrittenAsOneOfFewerComponents() {
        assertThat(got("/gauge")).isEqualTo(json("[{\"name\":\"A\",\"sensors\":[{\"id\":\"s\"}],\"count\":1}]"));
    }

    @Test
    void jsonIsReadAsTheTypeThatIsReturned() {
        assertThat(got("/untyped")).isEqualTo(json("{\"name\":\"A\",\"sensors\":[],\"count\":0}"));
        assertThat(client.get("/untyped?sensors=3").send().status()).isEqualTo(500);
    }

    @Test
    void ofAnInterfaceTheAccessorsAreWritten() {
        assertThat(got("/named")).isEqualTo(json("{\"name\":\"A\",\"loud\":\"A\"}"));
        assertThat(got("/named/all")).isEqualTo(json("[{\"name\":\"A\",\"loud\":\"A\"},null]"));
    }

    @Test
    void documentsSayWhatIsWritten() {
        var document = (Json.Obj) got("/openapi.json");
        assertThat(document.toString())
                .contains("\"Gauge\":{", "\"Named\":{", "\"description\":\"Something with a name.\"")
                .contains("\"name\":{\"type\":\"string\",\"title\":\"Name\",\"description\":\"What it is called.\"}");
    }
}
