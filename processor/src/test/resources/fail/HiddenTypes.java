import dev.posthaste.*;

class Rooms {

    private enum Size {
        SMALL
    }

    @Depends(Store.class)
    private @interface Stored {}

    static class Store {

        @Provides
        String store() {
            return "";
        }
    }

    private static class Secret {

        @Provides
        String secret() {
            return "";
        }
    }

    @Get("/rooms")
    String rooms(Size size, @Stored String store, @Depends(Secret.class) String secret, @FromBody Json.Obj json) {
        return "";
    }
}
