package desk;

import dev.posthaste.*;

/// Opens a session.
class Session {

    private final String name;

    Session(String name) {
        this.name = name;
    }

    @Provides
    Lease<Session> open() {
        return Lease.of(new Session(name), outcome -> {});
    }

    @Get("/session")
    String name() {
        return name;
    }
}
