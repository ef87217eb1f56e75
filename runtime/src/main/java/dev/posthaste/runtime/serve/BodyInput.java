package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.Problems;
import dev.posthaste.json.UnreadableJson;
import dev.posthaste.runtime.link.Plan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body of a request, read before any dependency is resolved, so that malformed JSON is said first, as in FastAPI.
///
/// @param tree  the body as a tree: null where nothing was sent, or where the fast reader had the value
/// @param value the whole body's value, where the fast reader had it
record BodyInput(@Nullable Json tree, @Nullable Object value) {

    private static final BodyInput ABSENT = new BodyInput(null, null);

    /// Reads the body where the plan wants one.
    static BodyInput read(Plan plan, RequestView request) {
        if (plan.bodies().isEmpty()) {
            return ABSENT;
        }
        var bytes = request.body();
        if (bytes.length == 0) {
            return ABSENT;
        }
        var source = new JsonSource(bytes);
        if (!isJson(request.header("content-type"))) {
            return new BodyInput(new Json.Str(source.text()), null);
        }
        var whole = plan.bodies().size() == 1 ? plan.wholeBody() : null;
        var value = whole == null ? null : source.accept(whole.field().shape());
        return value != null ? new BodyInput(null, value) : new BodyInput(tree(source), null);
    }

    private static Json tree(JsonSource source) {
        try {
            return source.tree();
        } catch (MalformedJson malformed) {
            var problems = new Problems();
            problems.enter("body");
            problems.enter(malformed.offset());
            problems.add(
                    new Mismatch("json_invalid", "JSON decode error", Json.object("error", malformed.reason())),
                    Json.object());
            throw Errors.invalid(problems, null);
        } catch (UnreadableJson unreadable) {
            throw new HttpException(400, "There was an error parsing the body");
        }
    }

    /// Whether it says `application/json`, or another type ending in `+json` (RFC 6839).
    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }
}
