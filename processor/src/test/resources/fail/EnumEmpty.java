import dev.posthaste.*;
import java.util.List;

class Rooms {

    enum Nothing {}

    record Room(List<Nothing> all) {}

    @Get("/rooms")
    Room rooms(Nothing size) {
        return new Room(List.of());
    }
}
