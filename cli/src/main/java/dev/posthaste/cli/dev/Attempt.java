package dev.posthaste.cli.dev;

import dev.posthaste.App;
import dev.posthaste.Auth0;
import dev.posthaste.ServerOptions;
import dev.posthaste.cli.program.MainMethod;
import dev.posthaste.cli.program.Trouble;
import dev.posthaste.internal.Launcher;
import dev.posthaste.internal.MainThread;
import dev.posthaste.runtime.LinkedApplication;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// One run of a program's `main`, on a thread of its own: it may become the version that is served.
///
/// `App.run` returns when the version was replaced and its last request is answered, so that `main` can close what it
/// opened.
final class Attempt implements Launcher {

    private final DevServer server;
    private final Path folder;
    private final ClassLoader loader;
    private final long since;
    private final Thread thread;
    private volatile boolean decided;

    /// @param since when the change was noticed that led to it
    Attempt(DevServer server, MainMethod main, List<String> arguments, long since) {
        this.server = server;
        this.folder = server.folder();
        this.loader = main.loader();
        this.since = since;
        this.thread = Thread.ofPlatform().name("main").daemon().unstarted(() -> execute(main, arguments));
    }

    void start() {
        thread.start();
        Thread.ofVirtual().start(this::watch);
    }

    /// A `main` that waits for something says nothing by itself.
    private void watch() {
        try {
            if (!thread.join(server.patience()) && !decided) {
                server.failed("The main method has not come to App.run(...) yet: what is it waiting for?");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says that it is the one that serves: it is not given up any more.
    void decide() {
        decided = true;
    }

    /// Ends the wait for a `main` that did not come to serving, as a newer one is there.
    void abandon() {
        if (!decided) {
            decided = true;
            thread.interrupt();
        }
    }

    /// Waits for `main` to end.
    ///
    /// @return false where it takes longer
    boolean awaitEnd(Duration grace) throws InterruptedException {
        return new MainThread(thread).awaitEnd(grace);
    }

    long since() {
        return since;
    }

    private void execute(MainMethod main, List<String> arguments) {
        try {
            main.run(this, arguments);
            if (!decided) {
                server.failed("error: the main method ended without App.run(...): there is nothing to serve");
            }
        } catch (Throwable thrown) {
            if (!decided) {
                server.failed(Trouble.text(thrown));
            }
        } finally {
            server.over(this);
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Auth0 auth0() {
        return server.auth0();
    }

    @Override
    public void run(App app, String... args) {
        if (decided) {
            return;
        }
        var linked = LinkedApplication.of(app);
        try (var lasting = linked.begin()) {
            var version = new Version(linked.service(lasting, ServerOptions.defaults()), loader);
            if (server.serve(this, linked, version)) {
                awaitReplacement(version);
            }
        }
    }

    private static void awaitReplacement(Version version) {
        try {
            version.awaitUnused();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
