package shop;

import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.Catalog.Item;
import shop.Catalog.Page;
import shop.Catalog.Pair;
import shop.Catalog.Tree;

/// The handlers of [Catalog].
@Generated("dev.posthaste.processor")
final class Catalog_Nodes implements Nodes<Catalog> {

    private static final Catalog_Page_Shape<Item> PAGE_OF_ITEM = Catalog_Page_Shape.of(
            Catalog_Item_Shape.SHAPE, "shop.Catalog.Item", "Item");

    private static final Catalog_Page_Shape<String> PAGE_OF_STRING = Catalog_Page_Shape.of(
            Shapes.of(String.class).with(Constraints.length(0, 3)),
            "@Size(0, 3) java.lang.String",
            "str");

    private static final Catalog_Page_Shape<String> PAGE_OF_NULLABLE_STRING = Catalog_Page_Shape.of(
            Shapes.of(String.class).orNull(),
            "java.lang.String?",
            "Union[str, NoneType]");

    private static final Catalog_Tree_Shape<Item> TREE_OF_ITEM = Catalog_Tree_Shape.of(
            Catalog_Item_Shape.SHAPE, "shop.Catalog.Item", "Item");

    private static final Catalog_Pair_Shape<Item, Map<String, Integer>> PAIR_OF_ITEM_AND_MAP_INTEGER =
            Catalog_Pair_Shape.of(
                    Catalog_Item_Shape.SHAPE,
                    "shop.Catalog.Item",
                    "Item",
                    Shapes.map(Shapes.of(String.class), Shapes.of(Integer.class)),
                    "Map[java.lang.Integer]",
                    "dict[str, int]");

    @Override
    public List<Handler<Catalog>> handlers() {
        return List.of(items(), names(), any(), pairs());
    }

    private static Handler<Catalog> items() {
        return Handler.<Catalog>of("GET", "/items", "items", (catalog, given) -> catalog.items())
                .returning(PAGE_OF_ITEM);
    }

    private static Handler<Catalog> names() {
        return Handler.<Catalog>of("GET", "/names", "names", (catalog, given) -> catalog.names())
                .returning(PAGE_OF_STRING);
    }

    private static Handler<Catalog> any() {
        return Handler.<Catalog>of("GET", "/any", "any", (catalog, given) -> catalog.any())
                .describedAs("Any name will do.")
                .returning(PAGE_OF_NULLABLE_STRING);
    }

    private static Handler<Catalog> pairs() {
        return Handler.<Catalog>of(
                        "POST", "/pairs", "pairs", (catalog, given) -> catalog.pairs(given.at(0), given.at(1)))
                .taking(Parameter.body(Field.of("page", PAGE_OF_ITEM)), Parameter.body(Field.of("tree", TREE_OF_ITEM)))
                .returning(PAIR_OF_ITEM_AND_MAP_INTEGER);
    }
}
