import dev.posthaste.*;
import java.util.List;

class Rooms {

    record Room(String name) {}

    @Patch("/rooms")
    Partial<Room> change(Partial<String> text, List<Partial<Room>> rooms) {
        throw new HttpException(404, "none");
    }
}
