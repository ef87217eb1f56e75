package dev.posthaste.internal.app;

import dev.posthaste.ErrorHandler;
import dev.posthaste.HttpException;
import dev.posthaste.Middleware;
import dev.posthaste.Rendering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands around handlers: functions, and answers to what is thrown. Immutable.
///
/// @param aroundAll the functions around answers to faults, the outermost first
/// @param around   the functions, the outermost first
/// @param errors   the answers by the class of what is thrown
/// @param statuses the answers to errors of one status
/// @param rendering how values are written; null for the form that they have otherwise
/// @param strictContentType whether a body is JSON only where it says so; null for what holds around
public record Stages(
        List<Middleware> aroundAll,
        List<Middleware> around,
        Map<Class<? extends Throwable>, ErrorHandler<?>> errors,
        Map<Integer, ErrorHandler<HttpException>> statuses,
        @Nullable Rendering rendering,
        @Nullable Boolean strictContentType) {

    /// Nothing around.
    public static final Stages NONE = new Stages(List.of(), List.of(), Map.of(), Map.of(), null, null);

    /// With more functions, within those that are there.
    public Stages around(Middleware... more) {
        return new Stages(aroundAll, joined(around, more), errors, statuses, rendering, strictContentType);
    }

    /// With more functions around answers to faults.
    public Stages aroundAll(Middleware... more) {
        return new Stages(joined(aroundAll, more), around, errors, statuses, rendering, strictContentType);
    }

    private static List<Middleware> joined(List<Middleware> first, Middleware... more) {
        var all = new ArrayList<>(first);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }

    /// With an answer to what is thrown.
    public <E extends Throwable> Stages onError(Class<E> type, ErrorHandler<? super E> handler) {
        var all = new LinkedHashMap<>(errors);
        all.put(type, handler);
        return new Stages(aroundAll, around, Collections.unmodifiableMap(all), statuses, rendering, strictContentType);
    }

    /// With an answer to errors of a status.
    public Stages onStatus(int status, ErrorHandler<HttpException> handler) {
        var all = new LinkedHashMap<>(statuses);
        all.put(status, handler);
        return new Stages(aroundAll, around, errors, Collections.unmodifiableMap(all), rendering, strictContentType);
    }

    /// With another way to write values.
    public Stages rendering(Rendering other) {
        return new Stages(aroundAll, around, errors, statuses, other, strictContentType);
    }

    /// With another rule on bodies that do not say what they are.
    public Stages strictContentType(boolean strict) {
        return new Stages(aroundAll, around, errors, statuses, rendering, strict);
    }

    /// Whether nothing stands there.
    public boolean isEmpty() {
        return rendering == null
                && strictContentType == null
                && around.isEmpty()
                && errors.isEmpty()
                && statuses.isEmpty();
    }
}
