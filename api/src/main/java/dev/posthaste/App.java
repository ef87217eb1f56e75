package dev.posthaste;

import dev.posthaste.internal.Launcher;
import dev.posthaste.internal.Platform;
import dev.posthaste.internal.app.Conduct;
import dev.posthaste.internal.app.Stages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A description of an application: what it is called, which handlers it has, what they depend on (`FastAPI(...)`).
///
/// Immutable: each step gives a new description. [#build()] links and checks it, [#start(ServerOptions)] serves it.
public final class App {

    private final AppParts parts;

    private App(AppParts parts) {
        this.parts = parts;
    }

    private App with(Consumer<AppParts> change) {
        var changed = parts.copy();
        change.accept(changed);
        return new App(changed);
    }

    /// An application without handlers, in version 0.1.0.
    ///
    /// @param title stands in the document
    public static App named(String title) {
        var parts = new AppParts();
        parts.title = title;
        return new App(parts);
    }

    /// The same application with another version of its interface.
    public App version(String version) {
        return with(parts -> parts.version = version);
    }

    /// The same application with a description (CommonMark).
    public App description(String description) {
        return with(parts -> parts.description = description);
    }

    /// The same application with more that its document says of it as a whole.
    public App about(About about) {
        return with(parts -> parts.about = about);
    }

    /// The same application with its document and pages elsewhere, or written otherwise.
    public App documents(Documents documents) {
        return with(parts -> parts.documents = documents);
    }

    /// The same application with a change to its outermost router: what holds for all of its operations, as tags, other
    /// answers, ids or deprecation.
    public App routed(UnaryOperator<Router> change) {
        return routed(change.apply(parts.router));
    }

    /// The same application behind a proxy that cuts off the beginning of paths (FastAPI's `root_path`): links and the
    /// document's servers begin with it, and paths are also known by it.
    public App rootPath(String path) {
        return with(parts -> parts.conduct = parts.conduct.rootPath(path));
    }

    /// The same application with answers that no handler gives.
    public App automatic(Automatic... answers) {
        return with(parts -> parts.conduct = parts.conduct.automatic(Set.of(answers)));
    }

    /// The same application with more handlers: objects with handler methods, or routers.
    ///
    /// @throws IllegalArgumentException for a class in place of an object
    public App include(Object... more) {
        return routed(parts.router.include(more));
    }

    /// The same application with more dependencies, resolved before each handler's own: classes with a [Provides]
    /// method, instances of such, or [Depending] with more to say.
    public App depends(Object... more) {
        return routed(parts.router.depends(more));
    }

    /// The same application with long-lived objects: instances of classes that `@Depends` names, used in place of new
    /// ones.
    ///
    /// @throws IllegalArgumentException for a class in place of an object
    public App supply(Object... instances) {
        return routed(parts.router.supply(instances));
    }

    /// The same application with a dependency replaced wherever it is asked for, for tests (FastAPI's
    /// `dependency_overrides`).
    ///
    /// @param dependency  the class that `@Depends` names, the class of an object that is given or supplied, or such an
    ///                    object, which stands for all that are equal to it
    /// @param replacement an instance with a [Provides] method of its own, whose value takes the other's place; for a
    ///                    class whose objects are the values, such an object
    /// @throws IllegalArgumentException for a class in place of an object
    public App replace(Object dependency, Object replacement) {
        InstanceCheck.check("replace", replacement);
        var more = new LinkedHashMap<>(parts.replaced);
        more.put(dependency, replacement);
        return with(parts -> parts.replaced = Collections.unmodifiableMap(more));
    }

    /// The same application with the tenant whose tokens [Authenticated] accepts.
    public App auth0(Auth0 tenant) {
        return with(parts -> parts.auth0 = tenant);
    }

    /// The same application with functions around everything that it answers, errors, documents and unknown paths
    /// included; the first of them is outermost.
    public App around(Middleware... more) {
        return with(parts -> parts.stages = parts.stages.around(more));
    }

    /// The same application with functions around all that stands around it already, plain answers to faults (500)
    /// included: for what every answer must have.
    public App aroundAll(Middleware... more) {
        return with(parts -> parts.stages = parts.stages.aroundAll(more));
    }

    /// The same application with an answer to what handlers and their dependencies throw (FastAPI's
    /// `exception_handler`).
    ///
    /// An answer to [Exception] or [Throwable] takes the place of the plain 500, outside of the functions of
    /// [#around(Middleware...)]; all others are within them.
    ///
    /// @param type the class of what is thrown; of several that fit the nearest one answers
    public <E extends Throwable> App onError(Class<E> type, ErrorHandler<? super E> handler) {
        return with(parts -> parts.stages = parts.stages.onError(type, handler));
    }

    /// The same application with an answer to errors of one status, asked before those of a class; one to 500 takes the
    /// place of the plain 500.
    public App onStatus(int status, ErrorHandler<HttpException> handler) {
        return with(parts -> parts.stages = parts.stages.onStatus(status, handler));
    }

    /// The same application, which writes the values of its handlers in another way; a router may have a way of its
    /// own.
    public App rendering(Rendering rendering) {
        return routed(parts.router.rendering(rendering));
    }

    /// The same application with another rule on bodies that do not say what they are, as [Router#strictContentType].
    public App strictContentType(boolean strict) {
        return routed(parts.router.strictContentType(strict));
    }

    /// The same application with another answer to requests whose values are wrong: its body, its status and its schema
    /// in the document are one value.
    public App invalidRequests(InvalidRequests answer) {
        return with(parts -> parts.conduct = parts.conduct.invalidRequests(answer));
    }

    /// The same application with another one below a path (FastAPI's `mount`).
    ///
    /// @param path as for [Router#mount(String, App)]
    public App mount(String path, App application) {
        return routed(parts.router.mount(path, application));
    }

    /// The same application with files below a path.
    ///
    /// @param path as for [Router#mount(String, App)]
    public App mount(String path, StaticFiles files) {
        return routed(parts.router.mount(path, files));
    }

    /// The same application, which sends clients to the path with or without a slash at its end where only that one is
    /// known, or does not. By default it does, as FastAPI does.
    public App redirectSlashes(boolean redirects) {
        return with(parts -> parts.conduct = parts.conduct.redirectSlashes(redirects));
    }

    /// The same application with something that lasts as long as it is served: begun before its first request, and
    /// closed after its last, in the reverse order (FastAPI's `lifespan`).
    public App lifespan(Lifespan lifespan) {
        return with(parts -> {
            var more = new ArrayList<>(parts.lifespans);
            more.add(lifespan);
            parts.lifespans = List.copyOf(more);
        });
    }

    /// Links and checks the application.
    ///
    /// @throws IllegalStateException where something is missing or contradicts itself, saying what to do
    public Application build() {
        return Platform.found().link(this);
    }

    /// Links the application and serves it in the background.
    ///
    /// @throws IllegalStateException as [#build()], or where the address cannot be bound
    public Server start(ServerOptions options) {
        var platform = Platform.found();
        return platform.serve(platform.link(this), options);
    }

    /// Links the application and serves it until the process is told to end: the last line of a `main`.
    ///
    /// @param args as for [ServerOptions#parse(String...)]
    public void run(String... args) {
        Launcher.current().run(this, args);
    }

    /// The title.
    public String title() {
        return parts.title;
    }

    /// The version of its interface.
    public String version() {
        return parts.version;
    }

    /// The description; empty where there is none.
    public String description() {
        return parts.description;
    }

    /// What its document says of it as a whole, beside title, version and description.
    public About about() {
        return parts.about;
    }

    /// Where its document and pages are, and how they are written.
    public Documents documents() {
        return parts.documents;
    }

    /// The handlers and dependencies.
    public Router router() {
        return parts.router;
    }

    /// The long-lived objects.
    public List<Object> supplied() {
        return parts.router.supplied();
    }

    /// The dependencies that are replaced.
    public Map<Object, Object> replaced() {
        return parts.replaced;
    }

    /// The tenant whose tokens are accepted; null where it was not said.
    public @Nullable Auth0 auth0() {
        return parts.auth0;
    }

    /// The functions around everything, and the answers to what is thrown.
    public Stages stages() {
        return parts.stages;
    }

    /// How it treats requests.
    public Conduct conduct() {
        return parts.conduct;
    }

    /// What lasts as long as it is served.
    public List<Lifespan> lifespans() {
        return parts.lifespans;
    }

    private App routed(Router router) {
        return with(parts -> parts.router = router);
    }
}
