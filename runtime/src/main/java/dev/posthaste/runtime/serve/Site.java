package dev.posthaste.runtime.serve;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.runtime.document.AsyncApiDocument;
import dev.posthaste.runtime.document.OpenApiDocument;
import dev.posthaste.runtime.file.FileAnswer;
import dev.posthaste.runtime.lifespan.Lifespans;
import dev.posthaste.runtime.link.Blueprint;
import dev.posthaste.runtime.link.Endpoint;
import dev.posthaste.runtime.link.Mounted;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.RouteNames;
import dev.posthaste.runtime.link.RouteTable;
import dev.posthaste.runtime.link.RouteTable.Place;
import dev.posthaste.runtime.page.Pages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One application as it serves: its stages, from the outside in, and its document. Safe for use by several threads.
public final class Site implements Stage {

    private static final Set<String> READING = new TreeSet<>(List.of("GET", "HEAD"));

    private final Blueprint blueprint;
    private final Json.Obj document;
    private final Stage outermost;
    private final Conversations conversations;
    private final RouteNames names;

    /// An application that serves what was put together.
    public Site(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.document = OpenApiDocument.of(blueprint);
        this.names = RouteNames.of(blueprint);
        var stages = blueprint.app().stages();
        var conduct = blueprint.app().conduct();
        var sites = new ArrayList<Place<Site>>();
        var routing = new Routing(new RouteTable<>(places(sites)), conduct.redirectSlashes(), conduct.automatic());
        var refusals = new Refusals(routing, stages, conduct.invalidRequests());
        this.outermost = new Faults(refusals.within(stages.around()), stages).within(stages.aroundAll());
        this.conversations = new Conversations(blueprint.routes(), sites);
    }

    /// What was put together.
    public Blueprint blueprint() {
        return blueprint;
    }

    /// Makes the values that last as long as the application.
    ///
    /// @throws Exception of a user's method
    public void open(Lifespans states) throws Exception {
        for (var lasting : blueprint.provisions().lasting()) {
            Standalone.kept(lasting, states);
        }
    }

    /// The document (OpenAPI 3.1).
    public Json.Obj document() {
        return document;
    }

    @Override
    public Response answer(RequestView request) throws Exception {
        var rootPath = blueprint.app().conduct().rootPath();
        if (!rootPath.isEmpty()) {
            request.where().rootAt(rootPath);
        }
        return outermost.answer(request);
    }

    /// The names of its routes, and of what is mounted.
    RouteNames names() {
        return names;
    }

    /// Holds its conversations.
    Conversations conversations() {
        return conversations;
    }

    private List<Place<Routing.Target>> places(List<Place<Site>> sites) {
        var places = new ArrayList<Place<Routing.Target>>();
        Pages.of(blueprint.app(), document)
                .forEach((path, page) -> places.add(new Place<>(PathTemplate.parse(path), page(page))));
        var asyncApi = blueprint.app().documents().asyncApi();
        if (asyncApi != null
                && blueprint.app().documents().openApi() != null
                && blueprint.routes().stream().anyMatch(Route::webSocket)) {
            var described = Response.json(AsyncApiDocument.of(blueprint.app(), blueprint.routes()));
            places.add(new Place<>(PathTemplate.parse(asyncApi), page(rootPath -> described)));
        }
        for (var endpoint : blueprint.endpoints()) {
            if (!(endpoint instanceof Route route && route.webSocket())) {
                places.add(new Place<>(endpoint.template(), target(endpoint, sites)));
            }
        }
        return places;
    }

    private static Routing.Target page(Pages.Page page) {
        return new Routing.Target(READING, request -> page.answer(request.rootPath()));
    }

    private static Routing.Target target(Endpoint endpoint, List<Place<Site>> sites) {
        return switch (endpoint) {
            case Route route ->
                new Routing.Target(new LinkedHashSet<>(route.handler().methods()), routed(route));
            case Mounted(var template, var segments, Mounted.Site(var inner)) -> {
                var site = new Site(inner);
                sites.add(new Place<>(template, site));
                yield new Routing.Target(Set.of(), request -> site.answer(request.below(segments)));
            }
            case Mounted(var template, var segments, Mounted.Files(var files)) -> {
                var folder = new FolderStage(files);
                yield new Routing.Target(Set.of(), request -> folder.answer(request.below(segments)));
            }
        };
    }

    /// The call of a handler, within the stages of its routers.
    private static Stage routed(Route route) {
        Stage stage = request -> FileAnswer.of(request, Call.answer(route, request));
        for (var around : route.stages().reversed()) {
            stage = new Refusals(stage, around, null).within(around.around());
        }
        return stage;
    }
}
