import dev.posthaste.*;

class Rooms {

    @Get("/rooms")
    String rooms(@Authenticated @Depends(HttpBearer.class) String claims) {
        return "";
    }
}
