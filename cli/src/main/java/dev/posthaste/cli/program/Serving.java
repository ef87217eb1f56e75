package dev.posthaste.cli.program;

import dev.posthaste.App;
import dev.posthaste.Auth0;
import dev.posthaste.ServerOptions;
import dev.posthaste.cli.terminal.Terminal;
import dev.posthaste.internal.Launcher;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Serves an application until the process ends.
public final class Serving implements Launcher {

    private final Path folder;
    private final @Nullable String host;
    private final @Nullable Integer port;
    private final Terminal terminal;

    /// @param folder where the application's configuration stands
    /// @param host   what the user asked for; null leaves it to the application
    /// @param port   what the user asked for; null leaves it to the application
    public Serving(Path folder, @Nullable String host, @Nullable Integer port, Terminal terminal) {
        this.folder = folder;
        this.host = host;
        this.port = port;
        this.terminal = terminal;
    }

    @Override
    public Path folder() {
        return folder;
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
                or set ENV=env and the variables of these names; 'posthaste dev' needs neither, it starts a tenant of its own""".formatted(folder.resolve(".config")));
    }

    @Override
    public void run(App app, String... args) {
        var options = ServerOptions.parse(args);
        options = host == null ? options : options.host(host);
        options = port == null ? options : options.port(port);
        try (var server = app.start(options)) {
            var address = server.address();
            terminal.say(
                    "%s serves at %s, documented at %s/docs".formatted(terminal.bold(app.title()), address, address));
            var hook = Thread.ofPlatform().unstarted(server::close);
            Runtime.getRuntime().addShutdownHook(hook);
            server.awaitClose();
        }
    }
}
