package dev.posthaste.cli.program;

import dev.posthaste.App;
import dev.posthaste.Auth0;
import dev.posthaste.ServerOptions;
import dev.posthaste.cli.terminal.Terminal;
import dev.posthaste.internal.Auth0Configuration;
import dev.posthaste.internal.Launcher;
import dev.posthaste.internal.MainThread;
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
        throw Auth0Configuration.missing(folder);
    }

    @Override
    public void run(App app, String... args) {
        var options = ServerOptions.parse(args);
        options = host == null ? options : options.host(host);
        options = port == null ? options : options.port(port);
        try (var server = app.start(options)) {
            terminal.say(Launcher.announcement(terminal.bold(app.title()), server.address()));
            MainThread.serve(server);
        }
    }
}
