package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.json.Problems;
import dev.posthaste.json.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs generated shapes: both readers, and the writer.
class ShapesTest {

    @TempDir
    private Path folder;

    private Loaded compiled(String application) throws IOException {
        var compilation =
                Compilation.of(Compilation.sources(Goldens.RESOURCES.resolve("golden/" + application)), folder);
        assertThat(compilation.diagnostics()).isEmpty();
        return Loaded.of(folder);
    }

    private static void readAlike(Shape<Object> shape, String json, String written) throws Exception {
        var problems = new Problems();
        var value = Loaded.authority(shape, json, problems);
        assertThat(problems.found()).isEmpty();
        assertThat(value).isNotNull();
        assertThat(Loaded.fast(shape, json)).isEqualTo(value);
        assertThat(Loaded.written(shape, value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    orders  | shop.Orders_Order_Shape | {"customer":"Ada","lines":[{"article":"2c1d7f2e-3a0f-4c0e-9b55-0d0f2f3b0a11","count":2}],"labels":{"a":["x"]}} | {"customer":"Ada","lines":[{"article":"2c1d7f2e-3a0f-4c0e-9b55-0d0f2f3b0a11","count":2,"speed":"NORMAL"}],"note":null,"urgency":1,"labels":{"a":["x"]}}
                    orders  | shop.Orders_Order_Shape | {"labels":{},"urgency":9,"note":"n","other":{"x":[1]},"lines":[{"article":"2c1d7f2e-3a0f-4c0e-9b55-0d0f2f3b0a11","count":2,"speed":"FAST"}],"customer":"Ada"} | {"customer":"Ada","lines":[{"article":"2c1d7f2e-3a0f-4c0e-9b55-0d0f2f3b0a11","count":2,"speed":"FAST"}],"note":"n","urgency":9,"labels":{}}
                    union   | zoo.Pets_Pet_Shape      | {"type":"hound","name":"Rex","friends":[{"type":"Fish"},{"type":"Cat","name":"Tom","lives":9}]} | {"type":"hound","name":"Rex","friends":[{"type":"Fish"},{"type":"Cat","name":"Tom","lives":9}]}
                    union   | zoo.Pets_Weight_Shape   | {"kilograms":1.5} | {"kilograms":1.5}
                    names   | names.Class_Clash_Shape | {"SHAPE":"a","SHAPE_":"b","Field":1,"Override":"NO","Shapes":2,"names":3,"dev":4,"java":5,"yield":6,"record":7,"sealed":8,"permits":9,"when":10,"var":11,"BOX_OF_STRING":12,"box":{"item":"c"}} | {"SHAPE":"a","SHAPE_":"b","Field":1,"Override":"NO","Shapes":2,"a":1,"A":2,"names":3,"dev":4,"java":5,"yield":6,"record":7,"sealed":8,"permits":9,"when":10,"var":11,"BOX_OF_STRING":12,"box":{"item":"c"}}
                    unnamed | Field_Shape             | {"item":{"number":1},"text":"t","list":{"fields":[],"kind":"LONG"}} | {"text":"t","list":{"fields":[],"kind":"LONG"},"item":{"number":1}}
                    generics| shop.Catalog_Item_Shape | {"name":"a","parts":[{"name":"b","parts":[],"similar":{"items":[],"total":0,"best":null}}],"similar":{"items":[],"total":0}} | {"name":"a","parts":[{"name":"b","parts":[],"similar":{"items":[],"total":0,"best":null}}],"similar":{"items":[],"total":0,"best":null}}
                    """)
    void bothReadersGiveTheSameValue(String application, String shape, String json, String written) throws Exception {
        readAlike(compiled(application).shape(shape), json, written);
    }

    @Test
    @SuppressWarnings("unchecked")
    void genericShapesReadTheirArguments() throws Exception {
        var loaded = compiled("generics");
        var pair = (Shape<Object>) loaded.constant("shop.Catalog_Nodes", "PAIR_OF_ITEM_AND_MAP_INTEGER");
        var item = "{\"name\":\"a\",\"parts\":[],\"similar\":{\"items\":[],\"total\":0,\"best\":null}}";
        var json = "{\"first\":%s,\"second\":{\"x\":1},\"more\":{\"items\":[{\"y\":2}],\"total\":1,\"best\":null}}"
                .formatted(item);
        readAlike(pair, json, json);
        var tree = (Shape<Object>) loaded.constant("shop.Catalog_Nodes", "TREE_OF_ITEM");
        var nested = "{\"value\":%1$s,\"children\":[{\"value\":%1$s,\"children\":[]}]}".formatted(item);
        readAlike(tree, nested, nested);
        var names = (Shape<Object>) loaded.constant("shop.Catalog_Nodes", "PAGE_OF_STRING");
        assertThat(Loaded.problems(names, "{\"items\":[\"long\"],\"total\":1}"))
                .containsExactly("string_too_long [\"items\", 0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                                                | missing ["customer"];missing ["lines"];missing ["labels"]
                    {"customer":"","lines":[],"labels":{},"urgency":10}               | string_too_short ["customer"];too_short ["lines"];less_than_equal ["urgency"]
                    {"customer":"A","lines":[{"count":0}],"labels":{"a":["long"]}}    | missing ["lines", 0, "article"];greater_than ["lines", 0, "count"];string_too_long ["labels", "a", 0]
                    """)
    void mistakesAreFoundByTheAuthorityAndGivenUpByTheFastReader(String json, String found) throws Exception {
        var shape = compiled("orders").shape("shop.Orders_Order_Shape");
        assertThat(Loaded.problems(shape, json)).containsExactly(found.split(";"));
        assertThat(Loaded.fast(shape, json)).isNull();
    }

    @Test
    void nodesCallTheUsersMethods() throws Exception {
        var loaded = compiled("provider");
        var provider = Objects.requireNonNull(loaded.nodes("desk.Users_Nodes").provider());
        assertThat(provider.target().creation()).isNotNull();
        assertThat(provider.parameters()).hasSize(2);
        var handler = loaded.nodes("desk.Desk_Nodes").handlers().getFirst();
        assertThat(handler.metadata().description()).isEqualTo("Greets.");
        assertThat(handler.dependencies()).hasSize(2);
        assertThat(handler.parameters()).hasSize(3);
    }

    @Test
    void askingAnnotationsAreEqualToThoseThatSayTheSame() throws Exception {
        var loaded = compiled("provider");
        var first = loaded.nodes("desk.Desk_Nodes")
                .handlers()
                .getFirst()
                .parameters()
                .getFirst();
        var again = loaded.nodes("desk.Desk_Nodes")
                .handlers()
                .getFirst()
                .parameters()
                .getFirst();
        assertThat(first).isEqualTo(again).hasSameHashCodeAs(again);
    }

    @Test
    void constraintsOfCompiledRecordsAreReadOnce() throws Exception {
        var jar = Files.createDirectory(folder.resolve("jar"));
        var classes = Files.createDirectory(folder.resolve("classes"));
        var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        Compilation.of(Compilation.sources(Goldens.RESOURCES.resolve("golden/foreign-jar")), jar, options, List.of());
        var sources = Compilation.sources(Goldens.RESOURCES.resolve("golden/foreign"));
        var compilation =
                Compilation.of(sources, classes, Compilation.classPath(jar), List.of(new PosthasteProcessor()));
        assertThat(compilation.diagnostics()).isEmpty();
        var shape = Loaded.of(jar, classes).shape("bank.app.Accounts_Booking_Shape");
        readAlike(
                shape,
                "{\"amount\":{\"cents\":5,\"tags\":[]},\"text\":\"t\"}",
                "{\"amount\":{\"cents\":5,\"currency\":\"EUR\",\"rate\":null,\"tags\":[]},\"text\":\"t\"}");
        assertThat(Loaded.problems(shape, "{\"amount\":{\"cents\":0,\"tags\":[\"long\"]},\"text\":\"t\"}"))
                .containsExactly("greater_than [\"amount\", \"cents\"]", "string_too_long [\"amount\", \"tags\", 0]");
    }
}
