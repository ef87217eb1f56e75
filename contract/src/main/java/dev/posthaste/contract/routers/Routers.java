package dev.posthaste.contract.routers;

import dev.posthaste.*;
import dev.posthaste.Application.Endpoint;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A museum: rooms, exhibits and keepers, in nested routers; metadata of every kind.
public final class Routers {

    private static final About ABOUT = About.of().summary("Pins, buttons and keys.").terms("https://museum.example/terms")
            .contact("The porter", "https://museum.example/porter", "porter@museum.example").license("Apache 2.0", "Apache-2.0")
            .server("https://museum.example", "The house")
            .server(Json.object("url", "https://{wing}.museum.example", "variables", Json.object("wing", Json.object("default", "east", "enum", List.of("east", "west")))))
            .tag(Json.object("name", "rooms", "description", "Where things stand.", "externalDocs", Json.object("url", "https://museum.example/plan", "description", "A plan")))
            .tag("unused", "").externalDocs("https://museum.example/guide", "The guide book");

    private static String uniqueId(Endpoint route) {
        return (route.tags().isEmpty() ? "untagged" : route.tags().getFirst()) + "-" + route.name();
    }

    public static App app() {
        var cards = new Cards();
        var exhibits = Router.at("/exhibits").tags("exhibits", "rooms").depends(Ticket.class).operationIds(route -> "exhibit_" + route.name())
                .include(new Exhibits(), Router.at("/{exhibit}").tags("cards").deprecated().include(cards));
        var rooms = Router.at("/rooms").tags("rooms").responds(404, Complaint.class, "No such room").responds(Responding.with("5XX").describedAs("The roof leaks"))
                .include(new Rooms(), Router.at("/{room}").include(exhibits));
        var old = Router.at("/old").tags("old").deprecated().operationIds(route -> "old_" + route.name())
                .responds(404, "Overruled by the router's own").responds(410, "Torn down").include(rooms);
        return App.named("Museum of small things").description("Open **daily**.\n\n* no flash\n* no dogs").version("3.1.4-beta+2").about(ABOUT)
                .documents(Documents.standard().webhooks(Webhooks.class))
                .routed(all -> all.operationIds(Routers::uniqueId).responds(503, "Closed today"))
                .include(new Entrance(), rooms, old, Router.at("/secret").hidden().include(cards))
                .include(Router.at("/desk").mediaType("text/handwritten").include(new Desk()), new Tours())
                .mount("/cafe", App.named("Café").documents(Documents.standard().docs("/handbook").redoc(null)).about(About.of().tag("cakes", "")).include(new Cafe()));
    }

    /// Something behind glass.
    ///
    /// @param label What the card says.
    record Exhibit(@Schema(examples = "\"Bronze pin\"") String label, @Nullable Integer year) {}

    @Schema
    record Complaint(String reason) {}

    record Tour(@Min(1) int visitors, @Nullable @HttpUrl @Name("report_to") URI reportTo) {}

    record TourReport(boolean tired) {}

    static final class Ticket {
        /// @param xTicket The ticket's number.
        @Provides
        Json check(@FromHeader @Nullable String xTicket) {
            if ("void".equals(xTicket)) {
                throw new HttpException(403, "Void ticket");
            }
            return Json.of(null);
        }
    }

    static final class Entrance {
        @Get("/")
        @Operation(tags = "entrance")
        @Returns(mediaType = "text/plain")
        String entrance() {
            return "Welcome";
        }
    }

    static final class Rooms {
        /// Shows a room.
        ///
        /// * with its **lights**
        /// * and its `windows`
        ///
        /// \f
        /// The plan of the alarm is not for the public.
        ///
        /// @param room Rooms count from one.
        @Get("/{room}")
        @Operation(summary = "One room", responseDescription = "The room, as it is lit", name = "room")
        Json getRoom(@Min(1) int room) {
            return Json.object("room", room);
        }

        /// Never reached: the route above takes it.
        @Get("/lost")
        @Deprecated
        Json lostRoom() {
            return Json.of("lost");
        }

        /// Not shown.
        @Get("")
        @Operation(description = "Given in the decorator.")
        Json listRooms(Request request) {
            return Json.of(Stream.of(1, 2).map(n -> request.urlFor("room", "room", n).toString()).toList());
        }
    }

    static final class Exhibits {
        @Get("/")
        @Operation(tags = "lists")
        List<Exhibit> listExhibits(int room) {
            return List.of(new Exhibit("Key " + room, 1900 + room));
        }

        @Put("/{exhibit:path}")
        @Status(202)
        @Operation(operationId = "moveIt")
        @Responds(status = 202, description = "Being carried", extra = "{\"headers\": {\"X-Carrier\": {\"schema\": {\"type\": \"string\"}}}}")
        @Responds(status = 404, description = "No such exhibit")
        @Responds(range = "default", type = Complaint.class)
        Json moveExhibit(int room, String exhibit, Exhibit body) {
            return Json.object("room", room, "exhibit", exhibit, "body", body);
        }
    }

    static final class Cards {
        @Get("/card")
        @Operation(hidden = true)
        Json hiddenCard() {
            return Json.of("hidden");
        }

        @Get("/print")
        @Operation(extra = """
                {"x-printer": "dot matrix", "parameters": [{"name": "ink", "in": "query", "schema": {"type": "string"}}],
                 "responses": {"200": {"description": "On paper"}}, "tags": ["paper"]}""")
        Json printCard(@Default("1") int copies) {
            return Json.object("copies", copies);
        }
    }

    static final class Desk {
        @Get("/bell")
        @Post("/bell")
        @Operation(tags = "bell")
        String bell(Request request) {
            return request.method();
        }

        @Head("/bell")
        @Operation(tags = "bell")
        Response bellHead(Answer answer) {
            answer.header("X-Bell", "brass");
            return Response.empty(200).header("X-Bell", "own");
        }

        @Options("/bell")
        @Operation(tags = "bell")
        @Returns(mediaType = "text/html")
        String bellOptions() {
            return "<b>ring</b>";
        }

        @Trace("/bell")
        @Operation(tags = "bell")
        String bellTrace() {
            return "traced";
        }

        @Patch("/{name}")
        String patchAny(String name, @Schema(deprecated = true) @Default("false") boolean loud) {
            return name + (loud ? " True" : " False");
        }

        @Delete("/{name:int}")
        @Operation(tags = "numbered")
        String deleteNumber(int name) {
            return "number " + name;
        }

        @Delete("/{name}")
        @Operation(tags = "named")
        String deleteName(String name) {
            return "name " + name;
        }
    }

    interface Reports {
        /// You get this when the tour ends.
        @Post("{$callback_url}/reports/{$request.body.visitors}")
        @Operation(tags = "called")
        void reportBack(TourReport body);
    }

    static final class Tours {
        @Post("/tours")
        @Status(201)
        @Operation(tags = "tours")
        @Callbacks(Reports.class)
        Json book(Tour tour, @Name("callback_url") @Nullable @HttpUrl URI callbackUrl) {
            return Json.of(tour);
        }
    }

    interface Webhooks {
        /// We call you when we close.
        @Post("museum-closed")
        @Operation(tags = "called")
        void museumClosed(Complaint body, @Default("false") boolean urgent);
    }

    static final class Cafe {
        @Get("/cakes/{cake}")
        @Operation(tags = "cakes")
        Json cake(String cake, Request request) {
            return Json.object("cake", cake, "root", request.rootPath(), "path", request.url().path(), "own", request.urlFor("cake", "cake", "bun").toString());
        }
    }
}
