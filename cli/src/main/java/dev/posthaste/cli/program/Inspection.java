package dev.posthaste.cli.program;

import dev.posthaste.App;
import dev.posthaste.Application;
import dev.posthaste.Auth0;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.internal.Launcher;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Links an application to look at it, and serves nothing: `App.run` returns at once.
public final class Inspection implements Launcher {

    private final Path folder;
    private @Nullable Application found;

    private Inspection(Path folder) {
        this.folder = folder;
    }

    /// The application that a program runs.
    ///
    /// @throws Failure where there is none, or it cannot be compiled or linked
    public static Application of(ProgramSettings settings) {
        var inspection = new Inspection(settings.sources().folder());
        Program.run(settings, inspection);
        if (inspection.found == null) {
            throw new Failure("error: the main method ended without App.run(...): there is no application to look at");
        }
        return inspection.found;
    }

    @Override
    public Path folder() {
        return folder;
    }

    /// No token is checked, so that any tenant will do.
    @Override
    public Auth0 auth0() {
        return Auth0.of("tenant.invalid", "https://audience.invalid/");
    }

    @Override
    public void run(App app, String... args) {
        found = app.build();
    }
}
