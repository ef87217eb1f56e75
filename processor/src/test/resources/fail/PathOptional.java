import dev.posthaste.*;
import org.jspecify.annotations.Nullable;

class Rooms {

    @Get("/rooms/{id}/{floor}")
    String room(@Default("1") int id, @Nullable String floor) {
        return "";
    }
}
