import dev.posthaste.*;

class Rooms {

    static class Store {

        @Provides
        String store(@Depends(Session.class) String session) {
            return "";
        }
    }

    static class Session {

        @Provides
        String session(@Depends(Store.class) String store) {
            return "";
        }
    }
}
