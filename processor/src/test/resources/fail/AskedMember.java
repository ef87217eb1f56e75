import dev.posthaste.*;

class Rooms {

    @interface Level {
        int value();
    }

    @Depends(Store.class)
    @interface Stored {
        Level level() default @Level(1);
    }

    @Depends(Shelf.class)
    @interface Shelved {
        Level[] levels();
    }

    static class Store {

        @Provides
        String store(Stored asked) {
            return "";
        }
    }

    static class Shelf {

        @Provides
        String shelf() {
            return "";
        }
    }

    @Get("/rooms")
    String rooms(@Stored String store, @Shelved(levels = {@Level(1), @Level(2)}) String shelf) {
        return "";
    }
}
