import dev.posthaste.*;

class Rooms {

    @Depends(HttpBearer.class)
    String rooms() {
        return "";
    }
}
