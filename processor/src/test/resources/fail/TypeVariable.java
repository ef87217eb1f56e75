import dev.posthaste.*;
import java.util.List;

class Rooms {

    record Page<T extends Number>(List<T> items) {}

    @Post("/rooms")
    String rooms(Page<Integer> page, List<? extends String> names) {
        return "";
    }
}
