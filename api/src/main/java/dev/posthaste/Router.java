package dev.posthaste;

import dev.posthaste.internal.app.Described;
import dev.posthaste.internal.app.Mount;
import dev.posthaste.internal.app.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Handlers under a common prefix, with common tags and dependencies (FastAPI's `APIRouter`).
///
/// Immutable: each step gives a new router, so one may be included twice. What is included comes in the order of the
/// steps, and that order decides which of two matching routes answers.
public final class Router {

    /// What was said; copied before it is changed, so that a router never changes.
    private static final class Parts {
        private Described described = Described.NOTHING;
        private List<Object> dependencies = List.of();
        private List<Object> included = List.of();
        private List<Object> supplied = List.of();
        private Stages stages = Stages.NONE;

        Parts copy() {
            var copy = new Parts();
            copy.described = described;
            copy.dependencies = dependencies;
            copy.included = included;
            copy.supplied = supplied;
            copy.stages = stages;
            return copy;
        }
    }

    private final String prefix;
    private final Parts parts;

    private Router(String prefix, Parts parts) {
        this.prefix = prefix;
        this.parts = parts;
    }

    private Router with(Consumer<Parts> change) {
        var changed = parts.copy();
        change.accept(changed);
        return new Router(prefix, changed);
    }

    /// A router whose paths begin with a prefix.
    ///
    /// @param prefix empty, or beginning with `/` and not ending with one; it may hold parameters
    public static Router at(String prefix) {
        if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw new IllegalArgumentException(
                    "prefix '%s' must begin with '/' and not end with one, as '/rooms' does".formatted(prefix));
        }
        return new Router(prefix, new Parts());
    }

    /// The same router with more tags, which group its operations in the document.
    public Router tags(String... more) {
        return described(parts.described.tags(more));
    }

    /// The same router, whose operations have this summary where they say none: for one that is included again and
    /// again.
    public Router summary(String text) {
        return described(parts.described.summary(text));
    }

    /// The same router, whose operations document an answer beside their good one; what is said nearer to an operation
    /// of the same status counts (FastAPI's `responses`).
    public Router responds(int status, String description) {
        return responds(Responding.with(status).describedAs(description));
    }

    /// The same router, whose operations document an answer with a body.
    ///
    /// @param type as for [Responding]
    public Router responds(int status, Class<?> type, String description) {
        return responds(Responding.with(status).type(type).describedAs(description));
    }

    /// The same router, whose operations document more answers.
    public Router responds(Responding... more) {
        return described(parts.described.responds(more));
    }

    /// The same router, whose operations document the requests that are sent because of them.
    ///
    /// @param interfaces as for [Callbacks]
    public Router callbacks(Class<?>... interfaces) {
        return described(parts.described.callbacks(interfaces));
    }

    /// The same router, whose operations are all deprecated.
    public Router deprecated() {
        return described(parts.described.allDeprecated());
    }

    /// The same router, whose operations are all left out of the document.
    public Router hidden() {
        return described(parts.described.allHidden());
    }

    /// The same router, whose handlers' good answers have a media type of their own, where they do not say another
    /// (FastAPI's `default_response_class`).
    ///
    /// @param type as for [Returns#mediaType()]
    public Router mediaType(String type) {
        return described(parts.described.mediaType(type));
    }

    /// The same router, whose operations have ids that a function makes of method, path, name and tags, where they say
    /// none; that of the nearest router counts (FastAPI's `generate_unique_id_function`).
    public Router operationIds(Function<Application.Endpoint, String> function) {
        return described(parts.described.ids(function));
    }

    private Router described(Described described) {
        return with(parts -> parts.described = described);
    }

    /// The same router with more dependencies, resolved before each handler's own.
    ///
    /// @param more classes with a [Provides] method, instances of such, or [Depending] with more to say
    public Router depends(Object... more) {
        return with(parts -> parts.dependencies = joined(parts.dependencies, more));
    }

    /// The same router with objects for its own handlers and those of the routers within: instances of classes that
    /// `@Depends` names, or of classes below these, used in place of those supplied further out and of new ones.
    ///
    /// @throws IllegalArgumentException for a class in place of an object
    public Router supply(Object... instances) {
        InstanceCheck.check("supply", instances);
        return with(parts -> parts.supplied = joined(parts.supplied, instances));
    }

    /// The same router with more handlers.
    ///
    /// @param more objects with handler methods, or routers
    /// @throws IllegalArgumentException for a class in place of an object
    public Router include(Object... more) {
        InstanceCheck.check("include", more);
        return with(parts -> parts.included = joined(parts.included, more));
    }

    /// The same router with functions around its handlers, the first of them outermost, within those of the routers and
    /// the application around.
    public Router around(Middleware... more) {
        return with(parts -> parts.stages = parts.stages.around(more));
    }

    /// The same router with an answer to what its handlers and their dependencies throw, asked before those of the
    /// routers and the application around.
    ///
    /// @param type the class of what is thrown; of several that fit the nearest one answers
    public <E extends Throwable> Router onError(Class<E> type, ErrorHandler<? super E> handler) {
        return with(parts -> parts.stages = parts.stages.onError(type, handler));
    }

    /// The same router with another rule on bodies that do not say what they are: where it is not strict they are read
    /// as JSON. It holds for the routers within too, until one says otherwise. By default it is strict, so that pages
    /// of
    /// other sites cannot send JSON without asking first (FastAPI's `strict_content_type`).
    public Router strictContentType(boolean strict) {
        return with(parts -> parts.stages = parts.stages.strictContentType(strict));
    }

    /// The same router, which writes the values of its handlers in another way.
    public Router rendering(Rendering rendering) {
        return with(parts -> parts.stages = parts.stages.rendering(rendering));
    }

    /// The same router with an application below a path of its own (Starlette's `Mount`): it answers whatever begins
    /// with that path, with stages and documents of its own.
    ///
    /// @param path begins with `/` and does not end with one; empty for all paths
    public Router mount(String path, App application) {
        return with(parts -> parts.included = joined(parts.included, new Mount(path, application)));
    }

    /// The same router with files below a path.
    ///
    /// @param path as for [#mount(String, App)]
    public Router mount(String path, StaticFiles files) {
        return with(parts -> parts.included = joined(parts.included, new Mount(path, files)));
    }

    /// What the paths begin with.
    public String prefix() {
        return prefix;
    }

    /// What documents say of its operations.
    public Described described() {
        return parts.described;
    }

    /// Its dependencies: classes and instances.
    public List<Object> dependencies() {
        return parts.dependencies;
    }

    /// The objects for its handlers and those within.
    public List<Object> supplied() {
        return parts.supplied;
    }

    /// Its handlers and routers, in their order.
    public List<Object> included() {
        return parts.included;
    }

    /// The functions around its handlers, and the answers to what they throw.
    public Stages stages() {
        return parts.stages;
    }

    @SafeVarargs
    private static <T> List<T> joined(List<T> first, T... more) {
        var all = new ArrayList<>(first);
        for (T item : more) {
            all.add(item);
        }
        return List.copyOf(all);
    }
}
