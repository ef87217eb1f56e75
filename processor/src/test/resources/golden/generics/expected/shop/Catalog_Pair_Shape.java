package shop;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.Catalog.Page;
import shop.Catalog.Pair;

/// The shape of [Pair].
@Generated("dev.posthaste.processor")
final class Catalog_Pair_Shape<A, B> extends RecordShape<Pair<A, B>> {

    /// The shape for type arguments of these shapes, which have these ids and titles.
    static <A, B> Catalog_Pair_Shape<A, B> of(
            Shape<A> a, String idOfA, String titleOfA, Shape<B> b, String idOfB, String titleOfB) {
        return new Catalog_Pair_Shape<>(
                new RecordName(
                        "shop.Catalog.Pair[" + idOfA + ", " + idOfB + "]",
                        "Pair[" + titleOfA + ", " + titleOfB + "]",
                        ""),
                Field.of("first", a),
                Field.of("second", b),
                Field.of("more", Catalog_Page_Shape.of(b, idOfB, titleOfB)));
    }

    private final Field<A> first;
    private final Field<B> second;
    private final Field<Page<B>> more;

    private Catalog_Pair_Shape(RecordName name, Field<A> first, Field<B> second, Field<Page<B>> more) {
        super(name, first, second, more);
        this.first = first;
        this.second = second;
        this.more = more;
    }

    @Override
    protected Pair<A, B> construct(Values values) {
        return new Pair<A, B>(values.at(0), values.at(1), values.at(2));
    }

    @Override
    protected @Nullable Object component(Pair<A, B> value, int index) {
        return switch (index) {
            case 0 -> value.first();
            case 1 -> value.second();
            case 2 -> value.more();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Pair<A, B> acceptMembers(JsonInput in) {
        A first = null;
        B second = null;
        Page<B> more = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "first" -> {
                    seen = in.once(seen, 0);
                    first = this.first.shape().accept(in);
                }
                case "second" -> {
                    seen = in.once(seen, 1);
                    second = this.second.shape().accept(in);
                }
                case "more" -> {
                    seen = in.once(seen, 2);
                    more = this.more.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b111L);
        return new Pair<A, B>(first, second, more);
    }

    @Override
    protected void writeMembers(Pair<A, B> value, JsonOutput out) {
        out.name("first");
        this.first.shape().write(value.first(), out);
        out.name("second");
        this.second.shape().write(value.second(), out);
        out.name("more");
        this.more.shape().write(value.more(), out);
    }
}
