import dev.posthaste.*;

class Orders {

    @Provides
    static class Order {
        Order(String kind) {}

        Order(String kind, int pieces) {}
    }

    @Get("/order")
    void order(@Depends Order order) {}
}
