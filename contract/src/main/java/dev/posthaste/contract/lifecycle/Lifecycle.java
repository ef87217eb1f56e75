package dev.posthaste.contract.lifecycle;

import dev.posthaste.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An inn: what lives as long as the application, as a request, and what comes after it; pages, the request itself.
final class Lifecycle {

    /// Written to by tasks and the guest book, emptied by DELETE /book. A request is let in when the one before it has ended altogether.
    final List<Object> book = new CopyOnWriteArrayList<>();

    record House(String bell, AtomicInteger taken, String cook) {}

    record OneAtATime(Semaphore door) {
        @Provides
        Lease<Object> wait_() throws InterruptedException {
            door.acquire();
            return Lease.of(door, outcome -> door.release());
        }
    }

    public static App app() {
        var inn = new Lifecycle();
        return App.named("Inn").lifespan(inn::open).depends(new OneAtATime(new Semaphore(1))).rendering(Lifecycle::slip)
                .routed(router -> router.mediaType("application/vnd.inn+json")).supply(new Doorman(inn)).include(inn).mount("/annex", App.named("Annex").include(new Annex()));
    }

    /// The default: sorted keys and an end of line.
    static byte[] slip(Json value) {
        return (sorted(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String sorted(Json value) {
        return switch (value) {
            case Json.Obj(var members) -> new TreeMap<>(members).entrySet().stream().map(member -> sorted(Json.of(member.getKey())) + ": " + sorted(member.getValue())).collect(Collectors.joining(", ", "{", "}"));
            case Json.Arr(var items) -> items.stream().map(Lifecycle::sorted).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString().chars().mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c)).collect(Collectors.joining());
        };
    }

    Lease<House> open() {
        book.add("opened");
        return Lease.of(new House("brass", new AtomicInteger(), "Ruth"), outcome -> {});
    }

    // ---- as long as the application

    /// The keys of the state are shared, the state itself is copied for each request.
    @Get("/state")
    Json state(Request request) {
        var house = request.state(House.class);
        var before = request.state().getOrDefault("bell", house.bell);
        request.state().put("bell", "cracked");
        return Json.object("bell", before, "taken", house.taken.incrementAndGet(), "cook", house.cook, "stranger", request.state().containsKey("stranger"));
    }

    @Get("/book")
    Json readBook() {
        return Json.of(book);
    }

    @Delete("/book")
    @Status(204)
    void clearBook() {
        book.clear();
    }

    // ---- after the answer

    void write(Object... words) {
        book.add(List.of(words));
    }

    record Doorman(Lifecycle inn) {
        @Provides
        void announce(Answer answer) {
            answer.afterwards(() -> inn.write("doorman"));
        }
    }

    @Post("/guests/{name}")
    @Status(202)
    @Depends(Doorman.class)
    Response guestIn(String name, Answer answer, @Default("fine") String how) {
        answer.afterwards(() -> book.add("later " + name));
        if (how.equals("broken")) {
            answer.afterwards(() -> { throw new IllegalStateException("the pen broke"); });
        }
        answer.afterwards(() -> write(name, List.of("nights", 2)));
        return switch (how) {
            case "raise" -> throw new HttpException(409, "No bed");
            case "response" -> Response.text("own").afterwards(() -> write("own"));
            case "plain" -> Response.text("plain");
            default -> Response.bytes(slip(Json.object("z", name, "a", book.size())), "application/vnd.inn+json").status(202);
        };
    }

    // ---- the request itself

    @Methods(value = {"GET", "POST", "PUT", "HEAD", "OPTIONS"}, path = "/mirror/{rest:path}")
    Json mirror(Request request, String rest) {
        var data = request.body();
        var headers = new ArrayList<List<String>>();
        request.headers().forEach((name, values) -> values.forEach(value -> headers.add(List.of(name, value))));
        headers.sort(Comparator.comparing((List<String> header) -> header.getFirst()).thenComparing(List::getLast));
        var first = new ArrayList<Integer>();
        for (int i = 0; i < Math.min(12, data.length); i++) {
            first.add(data[i] & 0xFF);
        }
        var a = request.query().getOrDefault("a", List.of());
        return Json.object("method", request.method(), "url", request.url().toString(), "path", request.url().path(), "rest", rest, "raw", request.path(), "query", request.queryString(),
                "multi", request.queryItems().stream().map(item -> List.of(item.getKey(), item.getValue())).toList(), "last", a.isEmpty() ? null : a.getLast(), "cookies", request.cookies(), "headers", headers,
                "body", first, "length", data.length, "client", request.client(), "version", "1.1", "params", request.pathParameters(), "name", "mirror");
    }

    @Post("/form")
    Json form(Request request) {
        return Json.array(request.form().items(), item -> switch (item) {
            case FormData.Text(var name, var value) -> Json.of(List.of(name, value));
            case FormData.File(var name, var file) -> Json.of(List.of(name, Arrays.asList(file.name(), file.size(), file.type())));
        });
    }

    @Post("/json")
    Json anyJson(Request request) {
        return Json.object("got", request.json());
    }

    record Room(@Default("1") int z, String name) {}

    @Post("/rooms")
    Room room(Room room, Answer answer) {
        answer.cookie(Cookie.of("room", "ä b;c").maxAge(60).httpOnly().secure().sameSite(Cookie.SameSite.STRICT).path("/rooms").domain("inn.example")).header("X-Room", "" + room.z);
        return room;
    }

    @Get("/go")
    Response go(String to, @Default("307") int code) {
        return Response.redirect(to, code);
    }

    @Get("/text")
    @Returns(mediaType = "text/plain")
    String text(@Default("1") int body) {
        return body == 0 ? "" : "words";
    }

    @Get("/page")
    @Status(203)
    @Returns(mediaType = "text/html")
    String page() {
        return "<p>hållo</p>";
    }

    // ---- pages

    @Get("/letters/{name}")
    Response guest(Request request, String name, @Default("guest.html") String kind, @Default("200") int status) {
        var rooms = request.query().getOrDefault("room", List.of());
        var page = switch (kind) {
            case "guest.html" -> Pages.guest(name, rooms, request.urlFor("guest", "name", "A B").toString(), request.method());
            case "letter.txt" -> "Dear %s, The <Inn> thanks you.".formatted(name);
            default -> throw new IllegalArgumentException("no page " + kind);
        };
        return Response.html(page).status(status).header("X-Letter", "1");
    }

    static class Annex {
        @Get("/state")
        Json annexState(Request request) {
            return Json.object("bell", request.state(House.class).bell, "url", request.baseUrl().path("/letters/Bo").toString(), "own", request.urlFor("annexState").toString(), "root", request.rootPath());
        }
    }
}
