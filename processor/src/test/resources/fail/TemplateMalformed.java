import dev.posthaste.*;

class Rooms {

    @Get("/rooms/{id:int}")
    String room() {
        return "";
    }

    @Get("rooms")
    String rooms() {
        return "";
    }
}
