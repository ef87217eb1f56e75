package dev.posthaste.json;

import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Partial;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Members of a record that were read from a body.
///
/// @param whole  the record's shape
/// @param values what was sent, by component
/// @param place  where the object stands in the request
/// @param object as it was sent
record SentMembers<R>(RecordShape<R> whole, Map<String, @Nullable Object> values, List<Json> place, Json.Obj object)
        implements Partial<R> {

    @Override
    public boolean has(String component) {
        return values.containsKey(component);
    }

    @Override
    public Set<String> components() {
        return Collections.unmodifiableSet(values.keySet());
    }

    @Override
    public R applyTo(R current) {
        try {
            return whole.construct(merged(current));
        } catch (IllegalArgumentException e) {
            var problem = Problems.problem(Refusal.of(e), place, object);
            throw new HttpException(422, new Json.Arr(List.of(problem.json())));
        }
    }

    private Values merged(R current) {
        var all = new @Nullable Object[whole.fields().size()];
        for (int i = 0; i < all.length; i++) {
            var name = whole.fields().get(i).labels().component();
            all[i] = has(name) ? values.get(name) : whole.component(current, i);
        }
        return new Values(all);
    }
}
