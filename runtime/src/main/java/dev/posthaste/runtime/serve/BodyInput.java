package dev.posthaste.runtime.serve;

import dev.posthaste.Json;
import dev.posthaste.json.JsonSource;
import dev.posthaste.runtime.form.SentForm;
import dev.posthaste.runtime.link.BodyForm;
import dev.posthaste.runtime.link.Route;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The body of a request, read before any dependency is resolved, so that what is malformed is said first, as in
/// FastAPI.
sealed interface BodyInput {

    /// One value.
    ///
    /// @param tree  the value; null where nothing was sent, or where the fast reader had it
    /// @param bytes what was sent, where it is not JSON: the tree is then its text
    /// @param value the value that the fast reader had
    record Whole(
            @Nullable Json tree,
            byte @Nullable [] bytes,
            @Nullable Object value) implements BodyInput {}

    /// Several values.
    ///
    /// @param tree an object of them, or other JSON; null where none was sent
    record Members(@Nullable Json tree) implements BodyInput {
        /// Nothing was sent that has members, or nothing is read.
        static final Members NONE = new Members(null);
    }

    /// A form.
    record Form(SentForm form) implements BodyInput {}

    /// Reads what the route wants.
    static BodyInput read(Route route, RequestView request) {
        return switch (route.plan().body()) {
            case BodyForm.None.NONE -> Members.NONE;
            case BodyForm.Whole whole -> whole(whole, isJson(route, request), request);
            case BodyForm.Members _ -> {
                var bytes = request.body();
                yield bytes.length > 0 && isJson(route, request) ? new Members(request.json()) : Members.NONE;
            }
            case BodyForm.Form _ -> new Form(request.form());
        };
    }

    private static BodyInput whole(BodyForm.Whole whole, boolean isJson, RequestView request) {
        var bytes = request.body();
        if (bytes.length == 0) {
            return new Whole(null, null, null);
        }
        var source = new JsonSource(bytes);
        if (!isJson) {
            return new Whole(new Json.Str(source.text()), bytes, null);
        }
        var value = source.accept(whole.body().field().shape());
        return value != null ? new Whole(null, null, value) : new Whole(request.json(), null, null);
    }

    private static boolean isJson(Route route, RequestView request) {
        var contentType = Objects.requireNonNullElse(request.header("content-type"), "");
        return contentType.isEmpty() ? !route.strictContentType() : JsonBody.isSaidBy(contentType);
    }

    /// The body as it is told to those who answer invalid requests; null where there is none.
    default @Nullable Json told(RequestView request) {
        return switch (this) {
            case Whole whole -> whole.value() == null ? whole.tree() : request.json();
            case Members members -> members.tree();
            case Form form -> FormTree.of(form.form());
        };
    }
}
