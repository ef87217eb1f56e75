package desk;

import dev.posthaste.*;

/// What is guarded by scopes.
class Vault {

    @Depends(AccessToken.class)
    @interface Opens {
        String scopes() default "vault:open";
    }

    @Depends({AccessToken.class, Log.class})
    @interface Logged {
        String value();
    }

    static class Log {

        @Provides
        void log(Logged asked) {}
    }

    @Get("/vault")
    @Logged("looked")
    String look(@Opens Claims claims, @Opens(scopes = "vault:open vault:look") Claims more) {
        return "gold";
    }
}
