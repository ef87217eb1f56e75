import dev.posthaste.*;

class Rooms {

    @Delete("/rooms")
    @Status(204)
    String delete() {
        return "";
    }

    @Get("/rooms")
    @Status(99)
    String rooms() {
        return "";
    }
}
