package dev.posthaste.cli.dev;

import dev.posthaste.Application;
import dev.posthaste.Auth0;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.cli.compile.Compilation.Compiled;
import dev.posthaste.cli.compile.Compilation.Rejected;
import dev.posthaste.cli.compile.Snapshot;
import dev.posthaste.cli.compile.SourceCompiler;
import dev.posthaste.cli.program.MainClass;
import dev.posthaste.cli.program.MainMethod;
import dev.posthaste.cli.program.ProgramSettings;
import dev.posthaste.cli.tenant.LocalTenant;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.cli.terminal.Terminal;
import dev.posthaste.helidon.HelidonEngine;
import dev.posthaste.internal.MainThread;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Serves an application on one address while its sources change: each save is compiled, linked and takes the place of
/// the version before; a save that does not compile or link is reported, and the version before stays.
public final class DevServer implements AutoCloseable {

    private final ProgramSettings program;
    private final Duration patience;
    private final Terminal terminal;
    private final SourceCompiler compiler;
    private final Watch watch;
    private final LocalTenant tenant;
    private final CurrentVersion current;
    private final Server server;
    private final Report report;
    // those whose main is not over
    private final Set<Attempt> running = new HashSet<>();
    private @Nullable Attempt newest;
    private boolean closed;

    private DevServer(DevSettings settings, Terminal terminal) {
        this.program = settings.program();
        this.patience = settings.patience();
        this.terminal = terminal;
        this.report = new Report(terminal);
        this.current = new CurrentVersion(nothing());
        var options = ServerOptions.defaults().host(settings.host()).port(settings.port());
        this.server = new HelidonEngine().start(current, options);
        this.compiler = new SourceCompiler(program.libraries());
        this.watch = new Watch(program.sources());
        this.tenant = new LocalTenant(program.sources(), terminal);
    }

    /// Takes the address, and answers 503 there until [#run] has compiled the application.
    ///
    /// @throws Failure where there are no sources, or the address is taken or none
    public static DevServer open(DevSettings settings, Terminal terminal) {
        if (Snapshot.read(settings.program().sources(), directory -> {})
                .sources()
                .isEmpty()) {
            throw new Failure("%s holds no .java files: name a folder with the application's sources."
                    .formatted(settings.program().sources().root()));
        }
        try {
            return new DevServer(settings, terminal);
        } catch (IllegalStateException | IllegalArgumentException unusable) {
            throw Failure.of(unusable);
        }
    }

    /// Where the application is served.
    public URI address() {
        return server.address();
    }

    /// Compiles and serves, again after each change, until this is closed.
    public void run() {
        try {
            Snapshot last = null;
            for (long noticed = System.nanoTime(); ; noticed = watch.awaitChange()) {
                var now = read();
                if (now != null && !now.equals(last)) {
                    last = now;
                    attempt(now, noticed);
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Snapshot read() {
        try {
            return watch.read();
        } catch (UncheckedIOException unreadable) {
            failed("error: " + unreadable.getMessage());
            return null;
        }
    }

    private void attempt(Snapshot snapshot, long since) {
        switch (compiler.compile(snapshot)) {
            case Rejected(var report) -> failed(report);
            case Compiled compiled -> start(compiled, since);
        }
    }

    private void start(Compiled compiled, long since) {
        if (!compiled.warnings().isEmpty()) {
            terminal.complain(compiled.warnings());
        }
        try {
            var name = MainClass.find(compiled.classes(), program.mainClass());
            var main = MainMethod.in(compiler.load(compiled, program.sources()), name);
            start(new Attempt(this, main, program.arguments(), since));
        } catch (Failure unusable) {
            failed(String.valueOf(unusable.getMessage()));
        }
    }

    /// Starts an attempt; the one before gives up, unless it serves.
    synchronized void start(Attempt next) {
        if (closed) {
            return;
        }
        giveUp();
        newest = next;
        running.add(next);
        next.start();
    }

    private void giveUp() {
        if (newest != null) {
            newest.abandon();
            newest = null;
        }
    }

    /// Says that the `main` of an attempt is over.
    synchronized void over(Attempt attempt) {
        running.remove(attempt);
    }

    /// How long a `main` may take before that is said.
    Duration patience() {
        return patience;
    }

    /// Where the application's configuration stands.
    Path folder() {
        return program.sources().folder();
    }

    /// The settings of the tenant beside the application, started now where it is not running.
    Auth0 auth0() {
        return tenant.auth0();
    }

    /// Takes a version into use, and decides so that its attempt is not given up any more.
    ///
    /// @return false where a newer attempt is under way
    synchronized boolean serve(Attempt attempt, Application application, Version version) {
        if (attempt != newest) {
            return false;
        }
        var lines = tenant.admit(application, server.address());
        attempt.decide();
        current.replace(version);
        report.serves(application.title(), server.address(), Duration.ofNanos(System.nanoTime() - attempt.since()));
        lines.ifPresent(terminal::say);
        return true;
    }

    /// Says why a save cannot be served.
    void failed(String reason) {
        report.failed(reason);
    }

    private static Version nothing() {
        return new Version(new NothingYet(), DevServer.class.getClassLoader());
    }

    /// Ends serving: requests under way are answered, `main` may close what it opened, the tenant ends last.
    @Override
    public void close() {
        watch.close();
        synchronized (this) {
            closed = true;
            giveUp();
        }
        server.close();
        current.replace(nothing());
        try (tenant) {
            awaitMains();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitMains() throws InterruptedException {
        List<Attempt> left;
        synchronized (this) {
            left = List.copyOf(running);
        }
        long end = System.nanoTime() + MainThread.GRACE.toNanos();
        boolean over = true;
        for (var attempt : left) {
            over &= attempt.awaitEnd(Duration.ofNanos(end - System.nanoTime()));
        }
        if (!over) {
            terminal.complain(MainThread.cutOff());
        }
    }
}
