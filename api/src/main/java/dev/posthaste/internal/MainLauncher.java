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
        throw Auth0Configuration.missing(folder());
    }

    @Override
    public void run(App app, String... args) {
        try (var server = app.start(ServerOptions.parse(args))) {
            System.out.println(Launcher.announcement(app.title(), server.address()));
            MainThread.serve(server);
        }
    }
}
