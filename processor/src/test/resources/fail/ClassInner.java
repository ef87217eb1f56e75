import dev.posthaste.*;

class Outer {

    class Rooms {

        @Get("/rooms")
        String rooms() {
            return "";
        }
    }
}
