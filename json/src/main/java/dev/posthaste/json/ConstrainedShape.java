package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.constraint.Constraint;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A shape whose values keep rules.
final class ConstrainedShape<T> extends Shape<T> {

    private static final Set<String> BOUNDED = Set.of("int", "float", "str");

    private final Shape<T> shape;
    private final List<Constraint<? super T>> constraints;

    ConstrainedShape(Shape<T> shape, List<Constraint<? super T>> constraints) {
        this.shape = shape;
        this.constraints = constraints.stream()
                .sorted(Comparator.comparingInt(Constraint::rank))
                .toList();
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        var early = early(value);
        if (early != null) {
            problems.add(early, value);
            return null;
        }
        var before = problems.count();
        var result = shape.read(value, problems);
        if (result == null || problems.count() > before) {
            return result;
        }
        var broken = broken(result);
        if (broken != null) {
            problems.add(broken, value);
            return null;
        }
        return kept(result);
    }

    private T kept(T value) {
        var kept = value;
        for (var constraint : constraints) {
            kept = kept(constraint, kept);
        }
        return kept;
    }

    @SuppressWarnings("unchecked") // what a rule keeps is of the type that it was given
    private static <T> T kept(Constraint<? super T> constraint, T value) {
        return (T) constraint.kept(value);
    }

    private @Nullable Mismatch early(Json value) {
        if (!shape.keepsItems() || !(value instanceof Json.Arr items)) {
            return null;
        }
        return constraints.stream()
                .map(constraint -> constraint.early(items))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        var result = shape.accept(in);
        if (result != null && broken(result) != null) {
            throw in.odd();
        }
        return result == null ? null : kept(result);
    }

    private @Nullable Mismatch broken(T value) {
        for (var constraint : constraints) {
            var mismatch = constraint.violation(value);
            if (mismatch != null) {
                return mismatch;
            }
        }
        return null;
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        shape.writeValue(value, out);
    }

    @Override
    void writeEntries(T value, JsonOutput out) {
        shape.writeEntries(value, out);
    }

    @Override
    boolean ordered() {
        return shape.ordered();
    }

    /// pydantic has validators of their own for some types with bounds.
    @Override
    String label() {
        var plain = shape.label();
        return BOUNDED.contains(plain) ? "constrained-" + plain : plain;
    }

    @Override
    public Spelling spelling() {
        return shape.spelling();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var plain = shape.schema(schemas);
        var members = new LinkedHashMap<>(plain.members());
        constraints.forEach(
                constraint -> members.putAll(constraint.schema(plain).members()));
        return new Json.Obj(members);
    }

    @Override
    public boolean computes() {
        return shape.computes();
    }

    @Override
    Shape<T> plain() {
        return shape.plain();
    }

    @Override
    boolean allowsNull() {
        return shape.allowsNull();
    }
}
