import dev.posthaste.*;

class Rooms {

    @Post("/rooms")
    String rooms(
            @FromQuery @FromHeader String agent,
            @FromBody @FromCookie("x") int number,
            @FromQuery @Depends(HttpBearer.class) String token) {
        return "";
    }
}
