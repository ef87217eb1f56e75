package dev.posthaste.internal;

import dev.posthaste.App;
import dev.posthaste.Auth0;
import dev.posthaste.ServerOptions;
import java.nio.file.Path;

/// A program that was started by `java` itself.
final class MainLauncher implements Launcher {

    @Override
    public Path folder() {
        return Path.of("");
    }

    @Override
    public Auth0 auth0() {
        throw new IllegalStateException("""
                there is no configuration for Auth0: write %s with
                [AUTH0]
                DOMAIN = your.domain.auth0.com
                API_AUDIENCE = your.api.audience
                ALGORITHMS = RS256
                ISSUER = https://your.domain.auth0.com/
                or set ENV=env and the variables of these names; 'posthaste dev' starts a tenant of its own without either""".formatted(Path.of(".config").toAbsolutePath()));
    }

    @Override
    public void run(App app, String... args) {
        var server = app.start(ServerOptions.parse(args));
        System.out.println(
                app.title() + " serves at " + server.address() + ", documented at " + server.address() + "/docs");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        server.awaitClose();
    }
}
