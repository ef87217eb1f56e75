package dev.posthaste.internal;

import dev.posthaste.App;
import dev.posthaste.Auth0;
import java.net.URI;
import java.nio.file.Path;

/// Who started the program that calls [App#run(String...)]: its own `main`, or the command line, which serves the
/// application itself.
public interface Launcher {

    /// Set while the command line runs an application's `main`.
    ScopedValue<Launcher> CURRENT = ScopedValue.newInstance();

    /// The launcher of this thread.
    static Launcher current() {
        return CURRENT.isBound() ? CURRENT.get() : new MainLauncher();
    }

    /// What is said once an application is served.
    static String announcement(String title, URI address) {
        return "%s serves at %s, documented at %s/docs".formatted(title, address, address);
    }

    /// The folder in which the application's configuration stands.
    Path folder();

    /// Settings for an application that has none.
    ///
    /// @throws IllegalStateException where nobody can give them, saying what to do
    Auth0 auth0();

    /// Serves the application until it is told to stop.
    void run(App app, String... args);
}
