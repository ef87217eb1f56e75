import dev.posthaste.*;

class Rooms {

    @Get("/a")
    private String hidden() {
        return "";
    }

    @Get("/b")
    static String fixed() {
        return "";
    }

    @Get("/c")
    <T> String generic() {
        return "";
    }
}
