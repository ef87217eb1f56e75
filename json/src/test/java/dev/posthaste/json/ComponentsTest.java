package dev.posthaste.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import dev.posthaste.json.Schemas.Direction;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How schemas get their names once all are known.
class ComponentsTest {

    private final Components components = new Components();
    private final Schemas input = new Schemas(components, Direction.INPUT);
    private final Schemas output = new Schemas(components, Direction.OUTPUT);

    @Test
    void aTypeThatReadsTheSameBothWaysHasOneSchema() {
        item(input, "integer");
        var reference = item(output, "integer");
        assertThat(schemas(reference).keySet()).containsExactly("Item");
        assertThat(settled(reference).get("use")).isEqualTo(Json.object("$ref", "#/components/schemas/Item"));
    }

    @Test
    void aTypeThatDiffersHasTwo() {
        item(input, "integer");
        var reference = item(output, "string");
        assertThat(schemas(reference).keySet()).containsExactly("Item-Input", "Item-Output");
        assertThat(settled(reference).get("use")).isEqualTo(Json.object("$ref", "#/components/schemas/Item-Output"));
    }

    @Test
    void whatRefersToATypeThatDiffersDiffersToo() {
        for (var schemas : Set.of(input, output)) {
            var inner = item(schemas, schemas == input ? "integer" : "string");
            schemas.component("x.Box", "Box", () -> Json.object("properties", Json.object("item", inner)));
        }
        assertThat(schemas(Json.object()).keySet())
                .containsExactly("Box-Input", "Box-Output", "Item-Input", "Item-Output");
    }

    @Test
    void typesOfOneTitleHaveTheirWholeNames() {
        item(input, "integer");
        input.component("other.Item", "Item", () -> Json.object("type", "string"));
        assertThat(schemas(Json.object()).keySet()).containsExactly("other__Item", "shop__Item");
    }

    @Test
    void aTypeMayContainItself() {
        input.component("x.Tree", "Tree", () -> Json.object("items", input.component("x.Tree", "Tree", Json::object)));
        assertThat(schemas(Json.object()))
                .isEqualTo(Map.of("Tree", Json.object("items", Json.object("$ref", "#/components/schemas/Tree"))));
    }

    @Test
    void aTypeThatContainsItselfHasTwoSchemasWhereItGoesBothWays() {
        for (var schemas : Set.of(input, output)) {
            schemas.component("x.Tree", "Tree", () -> schemas.component("x.Tree", "Tree", Json::object));
        }
        assertThat(schemas(Json.object()).keySet()).containsExactly("Tree-Input", "Tree-Output");
    }

    @Test
    void ofTypesOfOneTitleTheOnlyOneOfItsDirectionKeepsTheTitle() {
        item(input, "integer");
        item(output, "integer");
        input.component("other.Item", "Item", () -> Json.object("type", "string"));
        assertThat(schemas(Json.object()).keySet()).containsExactly("Item-Output", "other__Item", "shop__Item");
    }

    @Test
    void otherComponentsStay() {
        var document = Json.object("components", Json.object("securitySchemes", Json.object("a", 1)));
        var settled = components.settle(document, Map.of("More", Json.object()));
        assertThat(settled.get("components"))
                .isEqualTo(Json.object(
                        "securitySchemes", Json.object("a", 1), "schemas", Json.object("More", Json.object())));
    }

    private static Json.Obj item(Schemas schemas, String type) {
        return schemas.component("shop.Item", "Item", () -> Json.object("type", type));
    }

    private Json.Obj settled(Json reference) {
        return components.settle(Json.object("use", reference), Map.of());
    }

    private Map<String, Json> schemas(Json reference) {
        var all = (Json.Obj) Objects.requireNonNull(settled(reference).get("components"));
        return ((Json.Obj) Objects.requireNonNull(all.get("schemas"))).members();
    }
}
