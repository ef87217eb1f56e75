import dev.posthaste.*;

class Rooms {

    @Get("/rooms/{id}")
    String room(int id) {
        return "";
    }

    @Get("/rooms/{name}")
    String named(String name) {
        return "";
    }
}
