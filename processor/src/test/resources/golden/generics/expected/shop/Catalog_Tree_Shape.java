package shop;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.Catalog.Tree;

/// The shape of [Tree].
@Generated("dev.posthaste.processor")
final class Catalog_Tree_Shape<T> extends RecordShape<Tree<T>> {

    /// The shape for type arguments of these shapes, which have these ids and titles.
    static <T> Catalog_Tree_Shape<T> of(Shape<T> t, String idOfT, String titleOfT) {
        return new Catalog_Tree_Shape<>(
                new RecordName("shop.Catalog.Tree[" + idOfT + "]", "Tree[" + titleOfT + "]", ""),
                Field.of("value", t),
                Field.of("children", Shapes.list(Shapes.later(() -> Catalog_Tree_Shape.of(t, idOfT, titleOfT)))));
    }

    private final Field<T> value;
    private final Field<List<Tree<T>>> children;

    private Catalog_Tree_Shape(RecordName name, Field<T> value, Field<List<Tree<T>>> children) {
        super(name, value, children);
        this.value = value;
        this.children = children;
    }

    @Override
    protected Tree<T> construct(Values values) {
        return new Tree<T>(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Tree<T> value, int index) {
        return switch (index) {
            case 0 -> value.value();
            case 1 -> value.children();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Tree<T> acceptMembers(JsonInput in) {
        T value = null;
        List<Tree<T>> children = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "value" -> {
                    seen = in.once(seen, 0);
                    value = this.value.shape().accept(in);
                }
                case "children" -> {
                    seen = in.once(seen, 1);
                    children = this.children.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Tree<T>(value, children);
    }

    @Override
    protected void writeMembers(Tree<T> value, JsonOutput out) {
        out.name("value");
        this.value.shape().write(value.value(), out);
        out.name("children");
        this.children.shape().write(value.children(), out);
    }
}
