import dev.posthaste.*;

class Rooms {

    interface Called {}

    private interface Unseen {
        @Post("{$callback_url}")
        void call();
    }

    @Get("/a")
    @Responds(description = "What?")
    @Responds(status = 404, range = "4XX")
    @Responds(status = 700)
    @Responds(range = "40X")
    @Responds(status = 409, type = Thread.class)
    String statuses() {
        return "";
    }

    @Get("/b")
    @Returns(mediaType = "text/plain")
    int number() {
        return 1;
    }

    @Methods(value = {}, path = "/c")
    void none() {}

    @Methods(value = {"GET", "post"}, path = "/d")
    void lower() {}

    @Post("/e")
    @Callbacks({String.class, Unseen.class})
    void called() {}
}
