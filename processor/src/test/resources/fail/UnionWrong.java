import dev.posthaste.*;

class Rooms {

    @Tagged("kind")
    sealed interface Room {}

    static final class Hall implements Room {}

    record Cell(String kind) implements Room {}

    @Post("/rooms")
    Room rooms(Room room) {
        return room;
    }
}
