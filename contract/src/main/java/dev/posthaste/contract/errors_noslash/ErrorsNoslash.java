package dev.posthaste.contract.errors_noslash;

import dev.posthaste.*;
import java.util.List;

/// The same few paths as everywhere, without redirects to or from a slash; a mounted application has them.
final class ErrorsNoslash {

    public static App app() {
        return App.named("Unforgiving paths").redirectSlashes(false)
                .include(new ErrorsNoslash(), Router.at("/yard").include(new Yard()))
                .mount("/shed", App.named("Shed").include(new Shed()))
                .mount("/strict", App.named("Strict shed").redirectSlashes(false).include(new StrictShed()));
    }

    /// Without a slash.
    @Get("/lanterns")
    Json lanterns() {
        return Json.of(List.of("red", "green"));
    }

    /// With a slash.
    @Get("/buoys/")
    Json buoys() {
        return Json.of(List.of("left", "right"));
    }

    @Post("/buoys")
    Json addBuoy(@Default("new") String name) {
        return Json.of(name);
    }

    @Get("/moored/{ship}/")
    Json moored(String ship) {
        return Json.of(ship);
    }

    @Get("/rope/{rest:path}")
    Json rope(String rest) {
        return Json.of(rest);
    }

    static class Yard {
        @Get("")
        Json yardRoot() {
            return Json.of("yard");
        }

        @Get("/saws/")
        Json saws() {
            return Json.of("saws");
        }
    }

    static class Shed {
        @Get("/nails")
        Json nails() {
            return Json.of("nails");
        }

        @Get("/")
        Json shedRoot() {
            return Json.of("shed");
        }
    }

    static class StrictShed {
        @Get("/screws/")
        Json screws() {
            return Json.of("screws");
        }
    }
}
