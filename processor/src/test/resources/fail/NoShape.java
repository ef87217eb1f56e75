import dev.posthaste.*;
import java.util.Date;
import java.util.*;

class Rooms {

    static class Room {}

    record Booking(Date from, float price, String[] guests, Optional<String> note) {}

    @Post("/rooms")
    Room room(Booking booking) {
        return new Room();
    }

    @Get("/list")
    List<?> list(@FromBody Map<Integer, String> byNumber, Optional<String> name) {
        return List.of();
    }

    @Get("/raw")
    @SuppressWarnings("rawtypes")
    ArrayList raw() {
        return new ArrayList();
    }
}
