import dev.posthaste.*;
import org.jspecify.annotations.Nullable;

class Rooms {

    record Room(@Nullable int guests) {}

    @Post("/rooms")
    String rooms(Room room) {
        return "";
    }
}
