import dev.posthaste.*;
import jakarta.validation.Payload;
import jakarta.validation.constraints.*;

class Rooms {

    interface Change {}

    interface Severe extends Payload {}

    record Room(@Size(min = 1, groups = Change.class) String name, @Min(value = 1, groups = {}) int beds) {}

    @Post("/rooms")
    String rooms(Room room, @Max(value = 9, message = "too high", payload = Severe.class) int floor) {
        return "";
    }
}
