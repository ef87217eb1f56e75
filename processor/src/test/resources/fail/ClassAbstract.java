import dev.posthaste.*;

interface Rooms {

    @Get("/rooms")
    String rooms();
}
