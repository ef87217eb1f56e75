package dev.posthaste.runtime.serve;

import dev.posthaste.FormData;
import dev.posthaste.Json;
import dev.posthaste.Problem;
import dev.posthaste.Request;
import dev.posthaste.json.Field;
import dev.posthaste.json.Problems;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.node.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the values of parameters from a request, and notes all that is wrong with them.
final class Binder {

    private final BodyInput body;
    private final Problems problems;
    private final SentValues sent;

    Binder(Request request, BodyInput body, Problems problems) {
        FormData form = body instanceof BodyInput.Form(var filled) ? filled : null;
        this.body = body;
        this.problems = problems;
        this.sent = new SentValues(request, form, problems);
    }

    /// A parameter outside JSON.
    @Nullable
    Object single(Argument.Single parameter) {
        var field = parameter.field();
        var value = sent.of(parameter.source(), field.name(), field);
        problems.enter(parameter.source().text());
        try {
            return field.read(value, Json.Null.NULL, problems);
        } finally {
            problems.leave();
        }
    }

    /// A record whose places are parameters. What else was sent is read too, as it may forbid or keep it.
    @Nullable
    Object group(Argument.Group parameter) {
        var source = parameter.source();
        var members = new LinkedHashMap<String, Json>();
        var known = new HashSet<String>();
        for (var place : parameter.places()) {
            var value = sent.of(source, place.key(), place.field());
            if (value != null) {
                members.put(place.field().name(), value);
            }
            known.add(name(source, place.key()));
            known.add(name(source, place.field().name()));
        }
        var names = sent.names(source);
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> members.put(name, sent.extra(source, name)));
        var field = parameter.field();
        if (!field.required() && isAbsent(parameter, names)) {
            return field.standard();
        }
        var inner = new Problems(problems);
        var value = field.shape().read(new Json.Obj(members), inner);
        problems.enter(source.text());
        var keys = keys(parameter);
        problems.addBelow(inner, problem -> renamed(problem, keys));
        problems.leave();
        return value;
    }

    /// Names of header fields have no case.
    private static String name(Source source, String key) {
        return source == Source.HEADER ? key.toLowerCase(Locale.ROOT) : key;
    }

    /// Whether nothing was sent that is its business.
    private static boolean isAbsent(Argument.Group parameter, Set<String> names) {
        if (parameter.others() && !names.isEmpty()) {
            return false;
        }
        return parameter.places().stream().noneMatch(place -> names.contains(name(parameter.source(), place.key())));
    }

    /// Clients are told the names that they send.
    private static Map<Json, String> keys(Argument.Group parameter) {
        Map<Json, String> keys = new HashMap<>();
        parameter.places().forEach(place -> keys.put(new Json.Str(place.field().name()), place.key()));
        return keys;
    }

    private static Problem renamed(Problem problem, Map<Json, String> keys) {
        var location = problem.location();
        var key = location.isEmpty() ? null : keys.get(location.getFirst());
        if (key == null) {
            return problem;
        }
        var other = new ArrayList<>(location);
        other.set(0, new Json.Str(key));
        return new Problem(problem.type(), other, problem.message(), problem.input(), problem.context());
    }

    /// The body, or a member of it.
    @Nullable
    Object body(Argument.Body parameter) {
        problems.enter("body");
        try {
            return switch (body) {
                case BodyInput.Whole whole -> whole(whole, parameter.field());
                case BodyInput.Members(var tree) -> member(tree, parameter.field());
                case BodyInput.Form _ -> throw new IllegalStateException("a form has no JSON");
            };
        } finally {
            problems.leave();
        }
    }

    private @Nullable Object member(@Nullable Json tree, Field<?> field) {
        return switch (tree) {
            case Json.Obj object -> field.read(object.get(field.name()), Json.Null.NULL, problems);
            case null -> field.read(null, Json.Null.NULL, problems);
            default -> unfound(field);
        };
    }

    /// JSON that is no object has no members, and leaves nothing out on purpose.
    private @Nullable Object unfound(Field<?> field) {
        problems.enter(field.name());
        problems.missing(Json.Null.NULL);
        problems.leave();
        return null;
    }

    private @Nullable Object whole(BodyInput.Whole sent, Field<?> field) {
        if (sent.value() != null) {
            return sent.value();
        }
        if (sent.tree() != null) {
            if (sent.bytes() != null) {
                problems.behind(sent.tree(), sent.bytes());
            }
            return field.shape().read(sent.tree(), problems);
        }
        if (field.required()) {
            problems.missing(Json.Null.NULL);
        }
        return field.standard();
    }
}
