package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.Problem;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a request while its values are read, and knows where the reading is.
///
/// Only the first [#MOST] are kept, so that a hostile body costs no more than its own size. Belongs to one request; to
/// be used by its thread.
public final class Problems {

    /// How many are kept.
    public static final int MOST = 1000;

    private sealed interface Found {}

    private record One(Problem problem) implements Found {}

    private record Below(List<Json> place, Problems inner) implements Found {}

    private final List<Found> found = new ArrayList<>();
    private final List<Object> location = new ArrayList<>();
    private long count;
    private Exactness exactness = Exactness.EXACT;

    /// How many members of objects became components; -1 where there was no object.
    private long taken = -1;

    /// What was made of values by shapes that try; null until one does, as most requests have none.
    private @Nullable IdentityHashMap<Json, Map<Shape<?>, Object>> attempts;

    private final boolean lenient;

    /// What stands behind values that a tree can only name, as files; null until there is one.
    private @Nullable IdentityHashMap<Json, Object> contents;

    /// None so far, at the root.
    public Problems() {
        this(false);
    }

    private Problems(boolean lenient) {
        this.lenient = lenient;
    }

    /// None so far, of a part that is read for itself, and knows what stands behind values.
    public Problems(Problems whole) {
        this(whole.lenient);
        this.contents = whole.contents;
    }

    /// None so far, for what no client sent: a default is read by the lax rules also where clients must be strict.
    static Problems ofDefault() {
        return new Problems(true);
    }

    /// Whether the lax rules hold in any case.
    boolean lenient() {
        return lenient;
    }

    /// None so far, for an attempt at a value that may turn out to be another: places count from that value.
    /// To be asked for within [#once].
    Problems attempt() {
        var attempt = new Problems(lenient);
        attempt.attempts = attempts;
        attempt.contents = contents;
        return attempt;
    }

    /// What a shape makes of a value, worked out once: alternatives within alternatives would try it again and again.
    @SuppressWarnings("unchecked")
    <T> T once(Shape<?> shape, Json value, Function<Json, T> reading) {
        var all = attempts;
        if (all == null) {
            all = new IdentityHashMap<>();
            attempts = all;
        }
        var known = all.computeIfAbsent(value, each -> new IdentityHashMap<>(2));
        var result = (@Nullable T) known.get(shape);
        if (result == null) {
            result = reading.apply(value);
            known.put(shape, result);
        }
        return result;
    }

    /// Notes that a value was made in that way.
    void floor(Exactness least) {
        if (least.compareTo(exactness) < 0) {
            exactness = least;
        }
    }

    /// How little was changed in what was read so far.
    Exactness exactness() {
        return exactness;
    }

    /// Notes that members of an object became components.
    void take(long members) {
        taken = Math.max(taken, 0) + members;
    }

    /// How many members became components, in all objects that were read so far; -1 where there was none.
    long taken() {
        return taken;
    }

    /// Notes what stands behind a value of the tree.
    ///
    /// @param value   found again as the same object, not as an equal one
    /// @param content an [dev.posthaste.Upload], or the bytes of which the value is the text
    public void behind(Json value, Object content) {
        var all = contents;
        if (all == null) {
            all = new IdentityHashMap<>();
            contents = all;
        }
        all.put(value, content);
    }

    /// Whether something stands behind a value.
    public boolean isBacked(Json value) {
        return contents != null && contents.containsKey(value);
    }

    /// What stands behind a value, where it is of that type.
    public <T> @Nullable T behind(Json value, Class<T> type) {
        var content = contents == null ? null : contents.get(value);
        return type.isInstance(content) ? type.cast(content) : null;
    }

    /// Takes over what was found in a part that was read for itself, as if it had been found below this place.
    ///
    /// @param change what becomes of each
    public void addBelow(Problems part, UnaryOperator<Problem> change) {
        for (var problem : part.found()) {
            if (found.size() < MOST) {
                found.add(new One(below(place(), change.apply(problem))));
            }
        }
        count += part.count;
    }

    /// Steps into a member or a source.
    public void enter(String name) {
        location.add(name);
    }

    /// Steps into an item.
    public void enter(int index) {
        location.add(index);
    }

    /// Steps out of what was entered last.
    public void leave() {
        location.removeLast();
    }

    /// Notes that what is wanted here was not sent.
    ///
    /// @param input what was sent around it, or null
    public void missing(Json input) {
        add(new Mismatch("missing", "Field required"), input);
    }

    /// Notes a mismatch of the value here.
    public void add(Mismatch mismatch, Json input) {
        if (count++ < MOST) {
            found.add(new One(problem(mismatch, place(), input)));
        }
    }

    /// Where the reading is.
    List<Json> place() {
        return location.stream().map(Json::of).toList();
    }

    /// Takes over what an attempt found, as if it had been found below this place.
    void addBelow(Problems inner) {
        if (count < MOST) {
            found.add(new Below(place(), inner));
        }
        count += Math.min(inner.count, MOST);
    }

    /// How many were found so far, those included that are not kept.
    public long count() {
        return count;
    }

    /// Whether all that were found are kept.
    public boolean complete() {
        return count <= MOST;
    }

    /// Those that are kept, in order.
    public List<Problem> found() {
        var all = new ArrayList<Problem>();
        collect(List.of(), all);
        return all;
    }

    private void collect(List<Json> outer, List<Problem> all) {
        for (var each : found) {
            if (all.size() >= MOST) {
                return;
            }
            switch (each) {
                case One(var problem) -> all.add(below(outer, problem));
                case Below(var place, var inner) -> inner.collect(joined(outer, place), all);
            }
        }
    }

    /// A mismatch of what was sent somewhere.
    static Problem problem(Mismatch mismatch, List<Json> location, Json input) {
        return new Problem(mismatch.type(), location, mismatch.text(), input, mismatch.context());
    }

    /// The problem of a value that stands at a place.
    private static Problem below(List<Json> place, Problem problem) {
        return place.isEmpty()
                ? problem
                : new Problem(
                        problem.type(),
                        List.copyOf(joined(place, problem.location())),
                        problem.message(),
                        problem.input(),
                        problem.context());
    }

    private static List<Json> joined(List<Json> outer, List<Json> inner) {
        var whole = new ArrayList<>(outer);
        whole.addAll(inner);
        return whole;
    }
}
