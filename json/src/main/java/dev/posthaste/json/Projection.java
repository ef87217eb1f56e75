package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns values of one shape into values of another that has fewer members: the processor has checked that it can.
final class Projection {

    private Projection() {}

    /// @throws IllegalStateException where the shapes do not match
    @SuppressWarnings("unchecked") // what a shape reads and writes is what the value's type says
    static <S, T> Function<S, T> of(Shape<S> source, Shape<T> target) {
        return value -> (T) project((Shape<Object>) source, (Shape<Object>) target, value);
    }

    // null stays null where the target takes it, else writing says so; one and the same shape has nothing to project
    @SuppressWarnings({"NullAway", "ReferenceEquality"})
    private static Object project(Shape<Object> source, Shape<Object> target, @Nullable Object value) {
        var from = source.plain();
        var to = target.plain();
        if (value == null || from == to || to instanceof ViewShape) {
            return value;
        }
        if (value instanceof Json json && !(to instanceof AnyShape)) {
            return fromJson(to, json);
        }
        return switch (value) {
            case List<?> items
            when to.item() != null -> Collections.unmodifiableList(items(from, to, items, new ArrayList<>()));
            case Set<?> items
            when to.item() != null -> Collections.unmodifiableSet(items(from, to, items, new LinkedHashSet<>()));
            case Optional<?> there when to.item() != null -> there.map(each -> project(itemOf(from), itemOf(to), each));
            case Map<?, ?> map when to.item() != null -> entries(from, to, map);
            default -> to instanceof RecordShape<Object> record ? members(from, record, value) : value;
        };
    }

    private static Object fromJson(Shape<Object> target, Json json) {
        var problems = new Problems();
        var value = target.read(json, problems);
        if (value == null || problems.count() > 0) {
            throw new IllegalStateException("the result is no value of its type: " + problems.found());
        }
        return value;
    }

    private static <C extends Collection<Object>> C items(
            Shape<Object> from, Shape<Object> to, Iterable<?> items, C into) {
        items.forEach(each -> into.add(project(itemOf(from), itemOf(to), each)));
        return into;
    }

    private static Shape<Object> itemOf(Shape<Object> shape) {
        return Objects.requireNonNull(shape.item(), "only what holds items is projected item by item");
    }

    private static Map<Object, Object> entries(Shape<Object> from, Shape<Object> to, Map<?, ?> map) {
        var projected = new LinkedHashMap<Object, Object>();
        map.forEach((name, each) -> projected.put(name, project(itemOf(from), itemOf(to), each)));
        return Collections.unmodifiableMap(projected);
    }

    private static Object members(Shape<Object> from, RecordShape<Object> to, Object value) {
        if (!(from instanceof RecordShape<Object> record)) {
            throw new IllegalStateException("%s is no record that could be written as %s"
                    .formatted(value.getClass().getName(), to.name().title()));
        }
        var values = new @Nullable Object[to.fields().size()];
        for (int i = 0; i < values.length; i++) {
            var wanted = to.fields().get(i);
            var index = record.indexOf(wanted.labels().component());
            values[i] = project(shape(record.fields().get(index)), shape(wanted), record.component(value, index));
        }
        return to.construct(new Values(values));
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object> shape(Field<?> field) {
        return (Shape<Object>) field.shape();
    }
}
