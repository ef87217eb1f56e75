package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The shape of lists and sets.
///
/// @param <E> the items
/// @param <C> the collection
final class CollectionShape<E, C extends Collection<@Nullable E>> extends Shape<C> {

    /// Values without an order are found by their hashes alone, which a client can make equal: the cost of a set is
    /// then the square of its size.
    private static final int MOST_IN_SET = 10_000;

    private final String kind;
    private final Shape<E> item;
    private final Function<List<@Nullable E>, C> finish;
    private final boolean strict;

    CollectionShape(String kind, Shape<E> item, Function<List<@Nullable E>, C> finish) {
        this(kind, item, finish, false);
    }

    private CollectionShape(String kind, Shape<E> item, Function<List<@Nullable E>, C> finish, boolean strict) {
        this.kind = kind;
        this.item = item;
        this.finish = finish;
        this.strict = strict;
    }

    @Override
    public Shape<C> strict() {
        return new CollectionShape<>(kind, item, finish, true);
    }

    /// What has no form of its own in JSON is never taken from an array.
    private boolean foreign() {
        return strict && !kind.equals("list");
    }

    @Override
    public @Nullable C read(Json value, Problems problems) {
        if (!(value instanceof Json.Arr array) || (foreign() && !problems.lenient())) {
            problems.add(new Mismatch(kind + "_type", "Input should be a valid " + kind), value);
            return null;
        }
        if (tooMany(array.items().size())) {
            problems.add(tooLong(array.items().size()), value);
            return null;
        }
        if (!keepsItems()) {
            problems.floor(Exactness.LAX);
        }
        var before = problems.count();
        var items = new ArrayList<@Nullable E>(array.items().size());
        for (int i = 0; i < array.items().size(); i++) {
            problems.enter(i);
            items.add(item.read(array.items().get(i), problems));
            problems.leave();
        }
        return problems.count() > before ? null : finish.apply(items);
    }

    @Override
    public C accept(JsonInput in) {
        var items = new ArrayList<@Nullable E>();
        in.beginArray();
        if (foreign()) {
            throw in.odd();
        }
        while (in.nextItem()) {
            items.add(item.accept(in));
        }
        if (tooMany(items.size())) {
            throw in.odd();
        }
        return finish.apply(items);
    }

    @Override
    void writeValue(C value, JsonOutput out) {
        out.beginArray();
        var selection = out.selection();
        var index = 0;
        for (var each : value) {
            if (selection == null) {
                item.write(each, out);
            } else {
                out.write(item, each, selection.item(index++));
            }
        }
        out.endArray();
    }

    @Override
    @SuppressWarnings("unchecked")
    Shape<Object> item() {
        return (Shape<Object>) item;
    }

    private boolean tooMany(int size) {
        return size > MOST_IN_SET && kind.equals("set") && !item.ordered();
    }

    private static Mismatch tooLong(int size) {
        return new Mismatch(
                "too_long",
                "Set should have at most %d items after validation, not %d".formatted(MOST_IN_SET, size),
                Json.object("field_type", "Set", "max_length", MOST_IN_SET, "actual_length", size));
    }

    @Override
    boolean keepsItems() {
        return kind.equals("list");
    }

    @Override
    String label() {
        return kind + "[" + item.label() + "]";
    }

    @Override
    public Spelling spelling() {
        return item.spelling().repeated();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var schema = Json.object("items", item.schema(schemas), "type", "array");
        return kind.equals("set") ? schema.with("uniqueItems", Json.of(true)) : schema;
    }
}
