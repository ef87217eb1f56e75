import dev.posthaste.*;

abstract class Rooms {

    @Get("/rooms")
    abstract String rooms();
}
