import dev.posthaste.*;

class Rooms {

    @Get("/rooms/{id}")
    String room(@FromPath int number) {
        return "";
    }
}
