import dev.posthaste.*;

class Rooms {

    enum Scope {
        READ,
        WRITE
    }

    @Depends(AccessToken.class)
    @interface Needs {
        String[] value();
    }

    @Depends(AccessToken.class)
    @interface May {
        String role() default "guest";

        Scope[] scopes() default {};
    }

    static class Audit {

        @Provides
        void audit() {}
    }

    @Depends({AccessToken.class, Audit.class})
    @interface Audited {
        String value();
    }

    @Get("/rooms")
    String rooms(@Needs({"read:rooms", "write:rooms"}) Claims claims, @May(scopes = Scope.READ) Claims more) {
        return "";
    }

    @Get("/audited")
    @Audited("read:rooms")
    String audited() {
        return "";
    }
}
