package dev.posthaste.runtime.serve;

import dev.posthaste.Json;
import dev.posthaste.Request;
import dev.posthaste.json.Field;
import dev.posthaste.json.Problems;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.node.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the values of parameters from a request, and notes all that is wrong with them.
final class Binder {

    private final Request request;
    private final BodyInput body;
    private final Problems problems;

    Binder(Request request, BodyInput body, Problems problems) {
        this.request = request;
        this.body = body;
        this.problems = problems;
    }

    /// A parameter outside the body.
    @Nullable
    Object single(Argument.Single parameter) {
        var field = parameter.field();
        var sent = sent(parameter.source(), field.name());
        problems.enter(parameter.source().text());
        try {
            if (sent.isEmpty()) {
                return field.read(null, Json.Null.NULL, problems);
            }
            var value = parameter.repeated() ? Json.array(sent, Json.Str::new) : chosen(parameter.source(), sent);
            return field.read(value, Json.Null.NULL, problems);
        } finally {
            problems.leave();
        }
    }

    private List<String> sent(Source source, String name) {
        return switch (source) {
            case PATH -> one(request.pathParameters().get(name));
            case QUERY -> request.query().getOrDefault(name, List.of());
            case HEADER -> request.headers(name);
            case COOKIE -> one(request.cookies().get(name));
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /// Of several values of one name a query's last counts, and a header's first, as in Starlette.
    private static Json chosen(Source source, List<String> sent) {
        return new Json.Str(source == Source.QUERY ? sent.getLast() : sent.getFirst());
    }

    /// The body, or a member of it.
    @Nullable
    Object body(Argument.Body parameter) {
        if (body.value() != null) {
            return body.value();
        }
        problems.enter("body");
        try {
            return parameter.member() ? member(parameter.field()) : whole(parameter.field());
        } finally {
            problems.leave();
        }
    }

    private @Nullable Object member(Field<?> field) {
        return switch (body.tree()) {
            case Json.Obj object -> field.read(object.get(field.name()), Json.Null.NULL, problems);
            case null -> field.read(null, Json.Null.NULL, problems);
            default -> unfound(field);
        };
    }

    /// A body that is no object has no members, and leaves nothing out on purpose.
    private @Nullable Object unfound(Field<?> field) {
        problems.enter(field.name());
        problems.missing(Json.Null.NULL);
        problems.leave();
        return null;
    }

    private @Nullable Object whole(Field<?> field) {
        if (body.tree() != null) {
            return field.shape().read(body.tree(), problems);
        }
        if (field.required()) {
            problems.missing(Json.Null.NULL);
        }
        return field.standard();
    }
}
