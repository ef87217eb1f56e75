import dev.posthaste.*;

class Rooms<T> {

    @Get("/rooms")
    String rooms() {
        return "";
    }
}
