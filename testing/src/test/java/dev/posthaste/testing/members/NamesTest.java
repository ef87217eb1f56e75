package dev.posthaste.testing.members;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.FromHeader;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Name;
import dev.posthaste.Naming;
import dev.posthaste.Naming.Style;
import dev.posthaste.Partial;
import dev.posthaste.Patch;
import dev.posthaste.Post;
import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

/// Names on the wire that are not those of Java.
class NamesTest {

    record Customer(
            @Name("nickName") String nick,
            @Name(in = "from", out = "origin") String place) {}

    @Naming(Style.SNAKE_CASE)
    static class Handlers {

        record Seed(int perPacket, @Name("latin-name") String latinName) {}

        @Naming(Style.KEBAB_CASE)
        record Tray(int seedsInRow) {}

        @Post("/customers")
        Customer customer(Customer customer) {
            return customer;
        }

        @Patch("/customers")
        Json change(Partial<Customer> changes) {
            return Json.of(changes.components());
        }

        @Post("/seeds")
        Seed seed(Seed seed) {
            return seed;
        }

        @Post("/trays")
        Tray tray(Tray tray) {
            return tray;
        }

        @Get("/beds/{bed_id}")
        Json bed(int bedId, int rowLength, @Name("of") String owner, @FromHeader String xToken) {
            return Json.of(bedId + rowLength + owner + xToken);
        }
    }

    private final TestClient client = TestClient.of(App.named("Garden").include(new Handlers()));

    private Json posted(String path, String body) {
        return client.post(path).json(body).send().json();
    }

    @Test
    void aComponentHasItsNameBothWaysOrOneForEach() {
        assertThat(posted("/customers", "{\"nickName\":\"Jo\",\"from\":\"Ulm\"}"))
                .isEqualTo(json("{\"nickName\":\"Jo\",\"origin\":\"Ulm\"}"));
    }

    @Test
    void problemsNameWhatClientsWrite() {
        assertThat(invalid(client.post("/customers").json("{\"nick\":\"Jo\"}").send()))
                .containsExactly("missing body nickName", "missing body from");
    }

    @Test
    void aPartialIsAskedByTheNamesOfJava() {
        var answer = client.request("PATCH", "/customers")
                .json("{\"from\":\"Ulm\",\"nick\":\"Jo\"}")
                .send();
        assertThat(answer.json()).isEqualTo(json("[\"place\"]"));
    }

    @Test
    void aStyleHoldsForAllThatStandsWithin() {
        assertThat(posted("/seeds", "{\"per_packet\":3,\"latin-name\":\"pisum\"}"))
                .isEqualTo(json("{\"per_packet\":3,\"latin-name\":\"pisum\"}"));
        assertThat(posted("/trays", "{\"seeds-in-row\":3}")).isEqualTo(json("{\"seeds-in-row\":3}"));
    }

    @Test
    void aStyleHoldsForParametersButHeaders() {
        var answer =
                client.get("/beds/4?row_length=3&of=me").header("X-Token", "t").send();
        assertThat(answer.json()).isEqualTo(Json.of("7met"));
    }

    @Test
    void documentsSayTheNamesOfEitherWay() {
        var schemas = Schemas.of(client);
        assertThat(Schemas.properties(schemas, "Customer-Input")).containsExactly("nickName", "from");
        assertThat(Schemas.properties(schemas, "Customer-Output")).containsExactly("nickName", "origin");
        assertThat(Schemas.properties(schemas, "Seed")).containsExactly("per_packet", "latin-name");
    }
}
