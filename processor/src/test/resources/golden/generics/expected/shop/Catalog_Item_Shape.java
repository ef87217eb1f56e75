package shop;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.Catalog.Item;
import shop.Catalog.Page;

/// The shape of [Item].
@Generated("dev.posthaste.processor")
final class Catalog_Item_Shape extends RecordShape<Item> {

    private static final Catalog_Page_Shape<Item> PAGE_OF_ITEM = Catalog_Page_Shape.of(
            Shapes.later(() -> Catalog_Item_Shape.SHAPE),
            "shop.Catalog.Item",
            "Item");

    static final Catalog_Item_Shape SHAPE = new Catalog_Item_Shape(
            Field.of("name", Shapes.of(String.class)),
            Field.of("parts", Shapes.list(Shapes.later(() -> Catalog_Item_Shape.SHAPE))),
            Field.of("similar", PAGE_OF_ITEM));

    private final Field<String> name;
    private final Field<List<Item>> parts;
    private final Field<Page<Item>> similar;

    private Catalog_Item_Shape(Field<String> name, Field<List<Item>> parts, Field<Page<Item>> similar) {
        super(new RecordName("shop.Catalog.Item", "Item", ""), name, parts, similar);
        this.name = name;
        this.parts = parts;
        this.similar = similar;
    }

    @Override
    protected Item construct(Values values) {
        return new Item(values.at(0), values.at(1), values.at(2));
    }

    @Override
    protected @Nullable Object component(Item value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.parts();
            case 2 -> value.similar();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Item acceptMembers(JsonInput in) {
        String name = null;
        List<Item> parts = null;
        Page<Item> similar = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> {
                    seen = in.once(seen, 0);
                    name = this.name.shape().accept(in);
                }
                case "parts" -> {
                    seen = in.once(seen, 1);
                    parts = this.parts.shape().accept(in);
                }
                case "similar" -> {
                    seen = in.once(seen, 2);
                    similar = this.similar.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b111L);
        return new Item(name, parts, similar);
    }

    @Override
    protected void writeMembers(Item value, JsonOutput out) {
        out.name("name");
        this.name.shape().write(value.name(), out);
        out.name("parts");
        this.parts.shape().write(value.parts(), out);
        out.name("similar");
        this.similar.shape().write(value.similar(), out);
    }
}
