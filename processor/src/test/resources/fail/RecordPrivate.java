import dev.posthaste.*;

class Rooms {

    private record Room(String name) {}

    @Get("/rooms")
    Room rooms() {
        return new Room("");
    }
}
