import dev.posthaste.*;

class Rooms {

    @Provides
    String name() {
        return "";
    }

    @Provides
    int number() {
        return 1;
    }
}
