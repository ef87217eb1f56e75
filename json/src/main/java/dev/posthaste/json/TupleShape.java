package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shape of a record that is an array of its components: pydantic's tuples. Immutable.
///
/// @param <R> the record
public final class TupleShape<R> extends Shape<R> {

    private record Item<R, T>(Function<R, @Nullable T> component, Shape<T> shape) {

        void write(R value, JsonOutput out) {
            shape.write(component.apply(value), out);
        }
    }

    private final Function<Values, R> construct;
    private final List<Item<R, ?>> items;
    private final boolean strict;

    private TupleShape(Function<Values, R> construct, List<Item<R, ?>> items, boolean strict) {
        this.construct = construct;
        this.items = items;
        this.strict = strict;
    }

    /// A record without components so far.
    ///
    /// @param construct calls the constructor
    public static <R> TupleShape<R> of(Function<Values, R> construct) {
        return new TupleShape<>(construct, List.of(), false);
    }

    /// The same with one more component.
    public <T> TupleShape<R> item(Function<R, @Nullable T> component, Shape<T> shape) {
        var more = new ArrayList<>(items);
        more.add(new Item<>(component, shape));
        return new TupleShape<>(construct, List.copyOf(more), strict);
    }

    @Override
    public Shape<R> strict() {
        return new TupleShape<>(construct, items, true);
    }

    @Override
    public @Nullable R read(Json value, Problems problems) {
        problems.floor(Exactness.LAX);
        if (!(value instanceof Json.Arr(var sent)) || (strict && !problems.lenient())) {
            problems.add(new Mismatch("tuple_type", "Input should be a valid tuple"), value);
            return null;
        }
        if (sent.size() > items.size()) {
            problems.add(tooLong(sent.size()), value);
            return null;
        }
        var before = problems.count();
        var values = new @Nullable Object[items.size()];
        for (int i = 0; i < values.length; i++) {
            problems.enter(i);
            if (i < sent.size()) {
                values[i] = items.get(i).shape().read(sent.get(i), problems);
            } else {
                problems.missing(value);
            }
            problems.leave();
        }
        return problems.count() > before ? null : constructed(values, value, problems);
    }

    private @Nullable R constructed(@Nullable Object[] values, Json value, Problems problems) {
        try {
            return construct.apply(new Values(values));
        } catch (IllegalArgumentException e) {
            problems.add(Refusal.of(e), value);
            return null;
        }
    }

    private Mismatch tooLong(int actual) {
        var most = items.size();
        return new Mismatch(
                "too_long",
                "Tuple should have at most %d item%s after validation, not %d"
                        .formatted(most, most == 1 ? "" : "s", actual),
                Json.object("field_type", "Tuple", "max_length", most, "actual_length", actual));
    }

    @Override
    public R accept(JsonInput in) {
        in.beginArray();
        var values = new @Nullable Object[items.size()];
        for (int i = 0; i < values.length; i++) {
            if (!in.nextItem()) {
                throw in.odd();
            }
            values[i] = items.get(i).shape().accept(in);
        }
        if (strict || in.nextItem()) {
            throw in.odd();
        }
        try {
            return construct.apply(new Values(values));
        } catch (IllegalArgumentException e) {
            throw in.odd();
        }
    }

    @Override
    void writeValue(R value, JsonOutput out) {
        out.beginArray();
        items.forEach(item -> item.write(value, out));
        out.endArray();
    }

    @Override
    public Spelling spelling() {
        return Spelling.TEXT.repeated();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var schema = Json.object("type", "array", "minItems", items.size(), "maxItems", items.size());
        return items.isEmpty()
                ? schema
                : schema.with(
                        "prefixItems", Json.array(items, item -> item.shape().schema(schemas)));
    }

    @Override
    String label() {
        return items.stream().map(item -> item.shape().label()).collect(Collectors.joining(", ", "tuple[", "]"));
    }
}
