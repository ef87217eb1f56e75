import dev.posthaste.*;

class Rooms {

    @interface Level {
        int value();
    }

    @Depends(Store.class)
    @interface Stored {
        Level level() default @Level(1);
    }

    static class Store {

        @Provides
        String store(Stored asked) {
            return "";
        }
    }

    @Get("/rooms")
    String rooms(@Stored String store) {
        return "";
    }
}
