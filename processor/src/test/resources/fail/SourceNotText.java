import dev.posthaste.*;
import java.util.List;

class Rooms {

    record Room(String name) {}

    @Get("/rooms")
    String rooms(@FromQuery Room room, @FromCookie List<String> names, @FromHeader List<Room> all) {
        return "";
    }
}
