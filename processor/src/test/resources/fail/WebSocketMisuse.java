import dev.posthaste.*;

class Rooms {

    record Room(String name) {}

    @Get("/rooms")
    String rooms(WebSocketSession socket) {
        return "";
    }

    @OnWebSocket("/feed")
    String feed(WebSocketSession socket, Room room) {
        return "";
    }
}
