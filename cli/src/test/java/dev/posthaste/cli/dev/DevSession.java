package dev.posthaste.cli.dev;

import dev.posthaste.cli.Captured;
import dev.posthaste.cli.Eventually;
import dev.posthaste.cli.Project;
import dev.posthaste.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// A `posthaste dev` in this process, and a client of what it serves.
final class DevSession implements AutoCloseable {

    private final DevServer server;
    private final Captured terminal;
    private final HttpClient client = HttpClient.newHttpClient();

    private DevSession(DevServer server, Captured terminal) {
        this.server = server;
        this.terminal = terminal;
    }

    static DevSession on(Project project, Captured terminal) {
        return on(project, terminal, terminal.terminal());
    }

    /// @param writes where it writes, in the place of what the test sees
    static DevSession on(Project project, Captured terminal, Terminal writes) {
        return on(new DevSettings(project.settings(), "127.0.0.1", 0), terminal, writes);
    }

    static DevSession on(DevSettings settings, Captured terminal, Terminal writes) {
        var opened = DevServer.open(settings, writes);
        Thread.ofPlatform().daemon().start(opened::run);
        return new DevSession(opened, terminal);
    }

    DevServer server() {
        return server;
    }

    URI address() {
        return server.address();
    }

    /// What a GET is answered: status and body.
    String ask(String path) {
        return ask(client, path);
    }

    String ask(HttpClient by, String path) {
        try {
            var request = HttpRequest.newBuilder(address().resolve(path)).build();
            HttpResponse<String> response = by.send(request, BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void see(String answer) throws InterruptedException {
        Eventually.see(() -> ask("/greeting"), answer::equals);
    }

    void seeError(String text) throws InterruptedException {
        Eventually.see(terminal::err, err -> err.contains(text));
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
