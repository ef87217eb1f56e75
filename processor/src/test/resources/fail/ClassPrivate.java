import dev.posthaste.*;

class Outer {

    private static class Rooms {

        @Get("/rooms")
        String rooms() {
            return "";
        }
    }
}
