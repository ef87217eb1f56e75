import dev.posthaste.*;

class Rooms {

    @Get("/rooms/{id}/{floor}")
    String room(int id) {
        return "";
    }
}
