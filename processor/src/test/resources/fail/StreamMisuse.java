import dev.posthaste.*;

class Feeds {

    record Price(String name) {}

    static class Taker {
        @Provides
        String take(Events<Price> events) {
            return "";
        }
    }

    @Get("/prices")
    String prices(Events<Price> events) {
        return "";
    }

    @Get("/both")
    void both(Events<Price> events, Lines<Price> lines) {}

    @Get("/wrapped")
    void wrapped(Events<Event> events) {}

    @Get("/shapeless")
    void shapeless(Lines<Thread> lines) {}

    @OnWebSocket("/feed")
    void feed(WebSocketSession socket, Lines<Price> lines) {}
}
