package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shape of a sealed interface without a tag: one of several types, told apart by which of them fits best, as in
/// pydantic's smart mode. Immutable.
///
/// @param <U> the interface
public final class UnionShape<U> extends Shape<U> {

    private final ToIntFunction<U> index;
    private final List<Shape<? extends U>> members;

    private UnionShape(ToIntFunction<U> index, List<Shape<? extends U>> members) {
        this.index = index;
        this.members = members;
    }

    /// A union without members so far.
    ///
    /// @param index which of the members a value belongs to
    public static <U> UnionShape<U> of(ToIntFunction<U> index) {
        return new UnionShape<>(index, List.of());
    }

    /// The same with one more member.
    public UnionShape<U> or(Shape<? extends U> member) {
        var more = new ArrayList<>(members);
        more.add(member);
        return new UnionShape<>(index, List.copyOf(more));
    }

    /// What came of trying a member: a value, or what is wrong with it.
    private record Attempt<U>(@Nullable U value, Problems problems) {

        /// Whether nothing can fit better: it is the very same, and no object, of which another may take more.
        boolean perfect() {
            return fits() && problems.exactness() == Exactness.EXACT && problems.taken() < 0;
        }

        boolean fits() {
            return problems.count() == 0;
        }

        /// The one that takes more members of objects; of equals, the one that changes less.
        boolean isBetterThan(Attempt<?> other) {
            var mine = problems.taken();
            var theirs = other.problems.taken();
            var counted = mine >= 0 && theirs >= 0 && mine != theirs;
            return counted ? mine > theirs : problems.exactness().compareTo(other.problems.exactness()) > 0;
        }
    }

    @Override
    public @Nullable U read(Json value, Problems problems) {
        var best = problems.once(this, value, each -> best(each, problems));
        if (!best.fits()) {
            problems.addBelow(best.problems());
            return null;
        }
        problems.floor(best.problems().exactness());
        if (best.problems().taken() >= 0) {
            problems.take(best.problems().taken());
        }
        return best.value();
    }

    private Attempt<U> best(Json value, Problems problems) {
        var wrong = problems.attempt();
        @Nullable Attempt<U> best = null;
        for (var member : members) {
            var attempt = attempt(member, value, problems.attempt());
            if (attempt.perfect()) {
                return attempt;
            }
            if (attempt.fits()) {
                best = best == null || attempt.isBetterThan(best) ? attempt : best;
            } else {
                wrong.enter(member.label());
                wrong.addBelow(attempt.problems());
                wrong.leave();
            }
        }
        return best == null ? new Attempt<>(null, wrong) : best;
    }

    private Attempt<U> attempt(Shape<? extends U> member, Json value, Problems problems) {
        return new Attempt<>(member.read(value, problems), problems);
    }

    /// Which member fits best cannot be known before all is read.
    @Override
    public U accept(JsonInput in) {
        throw in.odd();
    }

    @Override
    @SuppressWarnings("unchecked")
    void writeValue(U value, JsonOutput out) {
        ((Shape<U>) members.get(index.applyAsInt(value))).write(value, out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var branches = members.stream()
                .map(member -> member.schema(schemas))
                .flatMap(schema -> schema.get("anyOf") instanceof Json.Arr(var inner)
                                && schema.members().size() == 1
                        ? inner.stream()
                        : List.<Json>of(schema).stream())
                .distinct()
                .toList();
        return branches.size() == 1 && branches.getFirst() instanceof Json.Obj only
                ? only
                : Json.object("anyOf", branches);
    }

    @Override
    String label() {
        return members.stream().map(Shape::label).collect(Collectors.joining(",", "union[", "]"));
    }
}
