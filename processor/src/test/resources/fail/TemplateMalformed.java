import dev.posthaste.*;

class Rooms {

    @Get("/rooms/{id:long}")
    String room() {
        return "";
    }

    @Get("rooms")
    String rooms() {
        return "";
    }
}
