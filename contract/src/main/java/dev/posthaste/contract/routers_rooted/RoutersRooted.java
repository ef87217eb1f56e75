package dev.posthaste.contract.routers_rooted;

import dev.posthaste.*;

/// A tram company behind a proxy that cuts off /api/trams: a root path, documents at unusual addresses.
public final class RoutersRooted {

    public static App app() {
        return App.named("Trams").rootPath("/api/trams")
                .documents(Documents.standard().openApi("/schema/trams.json").docs("/manual").redoc("/reading").oauth2Redirect("/manual/back").swagger(Json.object("deepLinking", false)))
                .about(About.of().license("Own terms", "https://trams.example/terms").server("https://trams.example", "")).routed(Router::deprecated)
                .include(new Trams())
                .mount("/depot", App.named("Depot").rootPath("/ignored").documents(Documents.standard().rootPathInServers(false).redoc(null).docs(null)).include(new Depot()))
                .mount("/quiet", App.named("Quiet").documents(Documents.none()).include(new Quiet()))
                .mount("/sign", App.named("Sign").documents(Documents.standard().separateSchemas(false)).include(new Sign(), Router.at("/board").include(new Board())));
    }

    record Stop(String name, @Default("4") int line) {}

    private static Json.Obj seen(Request request) {
        return Json.object("root", request.rootPath(), "path", request.url().path(), "url", request.url().toString(), "base", request.baseUrl() + "/");
    }

    static final class Trams {
        @Get("/stops")
        Json stops(Request request) {
            return seen(request).with("link", Json.of(request.urlFor("stop", "name", "Dock").toString())).with("path_only", Json.of(request.pathFor("stop", "name", "Dock")));
        }

        @Get("/stops/{name}")
        Json stop(Request request, String name) {
            return seen(request).with("name", Json.of(name));
        }

        @Post("/stops/")
        @Status(201)
        Json add(Stop stop) {
            return Json.of(stop);
        }
    }

    static final class Depot {
        @Get("/trams")
        Json trams(Request request) {
            return seen(request).with("link", Json.of(request.urlFor("trams").toString()));
        }
    }

    static final class Quiet {
        @Get("/night")
        Json night(Request request) {
            return seen(request);
        }
    }

    static final class Sign {
        @Post("/stops")
        Stop signStop(Stop stop) {
            return stop;
        }
    }

    static final class Board {
        @Get("/{line:int}")
        Json line(int line, Request request) {
            return seen(request).with("line", Json.of(line)).with("link", Json.of(request.urlFor("line", "line", line + 1).toString()));
        }
    }
}
