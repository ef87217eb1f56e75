package desk;

import dev.posthaste.*;
import org.jspecify.annotations.Nullable;

/// Finds out who asks.
class Users {

    record User(String name) {}

    @Provides
    User user(CurrentUser asked, @FromHeader @Nullable String xUser) {
        return new User(xUser == null ? asked.role() : xUser);
    }
}
