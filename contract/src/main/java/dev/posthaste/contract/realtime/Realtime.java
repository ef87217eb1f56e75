package dev.posthaste.contract.realtime;

import dev.posthaste.*;
import dev.posthaste.WebSocketSession.Mode;
import jakarta.validation.constraints.*;
import java.util.*;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// A lighthouse that talks: WebSockets, Server-Sent Events, JSON Lines.
final class Realtime {

    /// How the last conversations on /parting ended; a conversation on /endings tells and forgets.
    private final Queue<Json> endings = new ConcurrentLinkedQueue<>();

    public static App app() {
        return App.named("Lighthouse").include(new Realtime(), Router.at("/guarded").depends(Signed.class).include(new Guarded()), new Streams());
    }

    @OnWebSocket("/echo/text")
    void echoText(WebSocketSession socket) {
        socket.accept();
        for (var words : socket.texts()) {
            socket.sendText(words + "!");
        }
    }

    @OnWebSocket("/echo/bytes")
    void echoBytes(WebSocketSession socket) {
        socket.accept();
        while (true) {
            var bytes = socket.receiveBytes();
            Collections.reverse(new AbstractList<Byte>() {
                @Override public Byte get(int index) { return bytes[index]; }
                @Override public Byte set(int index, Byte value) { var old = bytes[index]; bytes[index] = value; return old; }
                @Override public int size() { return bytes.length; }
            });
            socket.sendBytes(bytes);
        }
    }

    @OnWebSocket("/echo/json")
    void echoJson(WebSocketSession socket, @Default("false") boolean binary) {
        socket.accept();
        var mode = binary ? Mode.BINARY : Mode.TEXT;
        while (true) {
            socket.sendJson(Json.object("got", socket.receiveJson(mode)), mode);
        }
    }

    @OnWebSocket("/flashes/{number}")
    void flashes(WebSocketSession socket, @Min(1) @Max(3) int number, @Size(min = 3) String colour, @FromHeader @Nullable String xCaptain, @FromCookie @Default("1") int lamp) {
        socket.accept();
        for (int n = 0; n < number; n++) {
            socket.sendJson(Json.object("n", n, "colour", colour, "captain", xCaptain, "lamp", lamp));
        }
        socket.close();
    }

    @OnWebSocket("/tongues")
    void tongues(WebSocketSession socket) {
        var chosen = socket.subprotocols().stream().filter(Set.of("morse", "flags")::contains).findFirst().orElse(null);
        socket.accept(chosen, new Response.Header("x-tower", "north"));
        socket.sendJson(Json.of(socket.subprotocols()));
        socket.close();
    }

    @OnWebSocket("/closing/{code}")
    void closing(WebSocketSession socket, int code, @Nullable String reason, @Default("true") boolean accept) {
        if (accept) {
            socket.accept();
            socket.receiveText();
        }
        socket.close(code, reason);
    }

    @OnWebSocket("/storm/{kind}")
    void storm(WebSocketSession socket, String kind, @Default("true") boolean accept) {
        if (accept) {
            socket.accept();
            socket.receiveText();
        }
        switch (kind) {
            case "socket" -> throw new WebSocketException(1013, "storm");
            case "plain" -> throw new WebSocketException(4001);
            case "http" -> throw new HttpException(409, "not by HTTP").header("X-Storm", "yes");
            case "denial" -> socket.deny(Response.text("no boats today").status(451).header("X-Why", "fog"));
            case "crash" -> throw new ArithmeticException("mast");
            default -> {}
        }
    }

    @OnWebSocket("/parting")
    void parting(WebSocketSession socket) {
        socket.accept();
        try {
            while (true) {
                socket.receiveText();
            }
        } catch (WebSocketClosed gone) {
            endings.add(Json.of(List.of(gone.code(), gone.reason())));
        }
    }

    @OnWebSocket("/endings")
    void endings(WebSocketSession socket) throws InterruptedException {
        socket.accept();
        for (int i = 0; i < 200 && endings.isEmpty(); i++) {
            Thread.sleep(10);
        }
        socket.sendJson(Json.of(endings));
        endings.clear();
        socket.close();
    }

    static class Signed {
        @Provides
        @Nullable String signed(@Nullable String token, @FromHeader @Nullable String xFlag) {
            return switch (token) {
                case "false" -> throw new WebSocketException(1008, "false colours");
                case "http" -> throw new HttpException(401, Json.object("who", "are you")).header("WWW-Authenticate", "Flag");
                case null -> xFlag;
                default -> token;
            };
        }
    }

    static class Guarded {

        @OnWebSocket("/tower")
        void tower(WebSocketSession socket, Request request, @Depends(Signed.class) @Nullable String flag) {
            socket.accept();
            var query = new ArrayList<List<String>>();
            request.query().forEach((name, values) -> values.forEach(value -> query.add(List.of(name, value))));
            socket.sendJson(Json.object("flag", flag, "path", request.path(), "query", query, "agent", request.header("user-agent") != null));
            socket.close(3000, "seen");
        }

        @OnWebSocket("/keyed")
        void keyed(WebSocketSession socket, @Depends(Key.class) String key) {
            socket.accept();
            socket.sendText(key);
            socket.close();
        }
    }

    record Key() implements SecurityScheme<String> {
        @Override public String authenticate(Request request, List<String> scopes) {
            var key = request.header("x-key");
            if (key == null) {
                throw new HttpException(401, "Not authenticated").header("WWW-Authenticate", "APIKey");
            }
            return key;
        }
        @Override public Json.Obj description() { return Json.object("type", "apiKey", "in", "header", "name", "x-key"); }
    }
}
