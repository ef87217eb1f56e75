package desk;

import dev.posthaste.Provides;

/// Refuses requests by night.
class Clock {

    @Provides
    void open(@dev.posthaste.Depends(Session.class) Session session) {}
}
