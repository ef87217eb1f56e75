package shop;

import dev.posthaste.Get;

class Rooms {

    @Get("/rooms")
    String rooms() {
        return "";
    }
}
