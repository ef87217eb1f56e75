import dev.posthaste.*;

class Rooms {

    static class Store {

        @Provides
        Lease<Store> store() {
            return Lease.of(this, outcome -> {});
        }
    }

    static class Night {

        @Provides
        void check() {}
    }

    @Get("/rooms")
    String rooms(
            @Depends(Store.class) String store,
            @Depends(HttpBearer.class) int token,
            @Authenticated String claims,
            @Depends(Night.class) String night,
            @Depends({Store.class, Night.class}) Store several) {
        return "";
    }
}
