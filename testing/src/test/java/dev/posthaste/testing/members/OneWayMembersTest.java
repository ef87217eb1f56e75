package dev.posthaste.testing.members;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Computed;
import dev.posthaste.Default;
import dev.posthaste.Json;
import dev.posthaste.Name;
import dev.posthaste.Post;
import dev.posthaste.Schema;
import dev.posthaste.WriteOnly;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Members that are only read, or only written.
class OneWayMembersTest {

    record Plant(
            String name,
            @WriteOnly String secret,
            @Default("[]") List<Plant> children) {
        /// How many grow below it.
        @Computed
        @Schema(examples = "3")
        int offspring() {
            return children.size();
        }

        @Computed
        @Name("first-child")
        @Nullable
        String firstChild() {
            return children.isEmpty() ? null : children.getFirst().name;
        }
    }

    static class Handlers {
        @Post("/plants")
        Plant plant(Plant plant) {
            return plant;
        }
    }

    private final TestClient client = TestClient.of(App.named("Plants").include(new Handlers()));

    @Test
    void whatIsComputedIsWrittenAndWhatIsSecretIsNot() {
        var body = "{\"name\":\"ash\",\"secret\":\"a\",\"children\":[{\"name\":\"twig\",\"secret\":\"b\"}]}";
        assertThat(client.post("/plants").json(body).send().json()).isEqualTo(json("""
                {"name":"ash","children":[{"name":"twig","children":[],"offspring":0,"first-child":null}],\
                "offspring":1,"first-child":"twig"}"""));
    }

    @Test
    void theTwoWaysHaveSchemasOfTheirOwn() {
        var schemas = Schemas.of(client);
        assertThat(Schemas.properties(schemas, "Plant-Input")).containsExactly("name", "secret", "children");
        var output = Schemas.member(schemas, "Plant-Output");
        assertThat(output.get("required")).isEqualTo(json("[\"name\",\"offspring\",\"first-child\"]"));
        assertThat(Schemas.member(Schemas.member(output, "properties"), "offspring"))
                .isEqualTo(json("""
                        {"type":"integer","title":"Offspring","description":"How many grow below it.",\
                        "examples":[3],"readOnly":true}"""));
        assertThat(Schemas.properties(schemas, "Plant-Output"))
                .containsExactly("name", "children", "offspring", "first-child");
        assertThat(Schemas.member(Schemas.member(output, "properties"), "children")
                        .get("default"))
                .isEqualTo(Json.of(List.of()));
    }
}
