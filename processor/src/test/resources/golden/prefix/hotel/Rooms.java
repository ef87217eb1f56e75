package hotel;

import dev.posthaste.*;
import java.util.List;

/// Handlers for a router at `/hotels/{hotel}`, or at another: where their parameters stand is settled by linking.
class Rooms {

    enum Size {
        SMALL,
        LARGE
    }

    static class Key {
        @Provides
        String key(String hotel, int id) {
            return hotel + id;
        }
    }

    @Get("/rooms")
    List<String> rooms(@FromPath String hotel, @Default("1") int page, Size size, @FromQuery int floor) {
        return List.of();
    }

    @Get("/rooms/{id}")
    String room(@FromPath String hotel, @Depends(Key.class) String key) {
        return key;
    }

    @OnWebSocket("/rooms/{id}/feed")
    void feed(String hotel, int id, WebSocketSession socket) {
        socket.accept();
    }
}
