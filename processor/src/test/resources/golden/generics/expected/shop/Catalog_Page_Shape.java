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
import shop.Catalog.Page;

/// The shape of [Page].
@Generated("dev.posthaste.processor")
final class Catalog_Page_Shape<T> extends RecordShape<Page<T>> {

    /// The shape for type arguments of these shapes, which have these ids and titles.
    static <T> Catalog_Page_Shape<T> of(Shape<T> t, String idOfT, String titleOfT) {
        return new Catalog_Page_Shape<>(
                new RecordName("shop.Catalog.Page[" + idOfT + "]", "Page[" + titleOfT + "]", ""),
                Field.of("items", Shapes.list(t)).describedAs("what is on it"),
                Field.of("total", Shapes.of(int.class)).describedAs("how many there are in all"),
                Field.of("best", t).orNull());
    }

    private final Field<List<T>> items;
    private final Field<Integer> total;
    private final Field<T> best;

    private Catalog_Page_Shape(RecordName name, Field<List<T>> items, Field<Integer> total, Field<T> best) {
        super(name, items, total, best);
        this.items = items;
        this.total = total;
        this.best = best;
    }

    @Override
    protected Page<T> construct(Values values) {
        return new Page<T>(values.at(0), values.at(1), values.at(2));
    }

    @Override
    protected @Nullable Object component(Page<T> value, int index) {
        return switch (index) {
            case 0 -> value.items();
            case 1 -> value.total();
            case 2 -> value.best();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Page<T> acceptMembers(JsonInput in) {
        List<T> items = null;
        int total = 0;
        T best = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "items" -> {
                    seen = in.once(seen, 0);
                    items = this.items.shape().accept(in);
                }
                case "total" -> {
                    seen = in.once(seen, 1);
                    total = this.total.shape().accept(in);
                }
                case "best" -> {
                    seen = in.once(seen, 2);
                    best = this.best.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b011L);
        return new Page<T>(items, total, best);
    }

    @Override
    protected void writeMembers(Page<T> value, JsonOutput out) {
        out.name("items");
        this.items.shape().write(value.items(), out);
        out.name("total");
        this.total.shape().write(value.total(), out);
        out.name("best");
        this.best.shape().write(value.best(), out);
    }
}
