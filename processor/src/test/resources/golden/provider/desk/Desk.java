package desk;

import desk.Users.User;
import dev.posthaste.*;

class Desk {

    /// Greets.
    @Get("/hello")
    @Depends({Clock.class, Session.class})
    String hello(
            @CurrentUser(role = "admin", scopes = {"read", "write"}) User user,
            @Depends(value = Session.class, cached = false) Session session,
            @Depends(HttpBearer.class) String token) {
        return user.name();
    }
}
