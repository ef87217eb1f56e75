import dev.posthaste.*;

class Rooms {

    static class Single {
        @Get("/single")
        String show() {
            return "";
        }
    }
}

class Rooms_Single {

    @Get("/other")
    String other() {
        return "";
    }
}
