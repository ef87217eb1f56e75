package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A shape of values that are written as those of another.
///
/// @param <S> the values
/// @param <T> what they are written as
final class ProjectedShape<S, T> extends Shape<S> {

    private final Shape<S> source;
    private final Shape<T> target;
    private volatile @Nullable Function<S, T> projection;

    ProjectedShape(Shape<S> source, Shape<T> target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public @Nullable S read(Json value, Problems problems) {
        return source.read(value, problems);
    }

    @Override
    public @Nullable S accept(JsonInput in) {
        return source.accept(in);
    }

    @Override
    void writeValue(S value, JsonOutput out) {
        var selection = out.selection();
        var projected = projection().apply(value);
        if (selection != null && value instanceof Json json) {
            out.write(target, projected, selection.sentAs(json));
        } else {
            target.write(projected, out);
        }
    }

    /// Made when it is needed first: shapes may refer to each other.
    private Function<S, T> projection() {
        var made = projection;
        if (made == null) {
            made = Projection.of(source, target);
            projection = made;
        }
        return made;
    }

    @Override
    public boolean computes() {
        return target.computes();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return target.schema(schemas);
    }
}
