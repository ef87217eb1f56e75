import dev.posthaste.*;

class Rooms {

    @Post("/rooms")
    Claims rooms(Claims claims) {
        return claims;
    }
}
