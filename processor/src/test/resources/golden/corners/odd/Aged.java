package odd;

import dev.posthaste.*;

/// Uses of what is deprecated that are no types of parameters or results.
@SuppressWarnings("deprecation")
class Aged {

    enum Level {
        HIGH,
        @Deprecated
        LOW
    }

    static class Store {

        @Provides
        String store(Asks asked) {
            return "";
        }
    }

    @Depends(Store.class)
    @interface Asks {
        Level level() default Level.LOW;

        Class<?> type() default Stale.class;
    }

    @Get("/aged")
    String aged(@Asks String aged) {
        return aged;
    }

    static class Attic {

        @Get("/attic")
        String attic(@Depends(StaleStore.class) String aged) {
            return aged;
        }
    }
}
