package dev.posthaste.internal;

import dev.posthaste.App;
import dev.posthaste.Application;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.Settings;
import java.util.List;
import java.util.ServiceLoader;

/// What stands behind [App]: the module that links and serves, found as a service.
public interface Platform {

    /// The one on the class path or module path.
    ///
    /// @throws IllegalStateException where there is none
    static Platform found() {
        return ServiceLoader.load(Platform.class, Platform.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nothing here can serve an application: add the dependency dev.posthaste:posthaste-helidon"));
    }

    /// Links and checks an application.
    Application link(App app);

    /// Reads settings into a record.
    ///
    /// @param prefix  what their names begin with
    /// @param sources where they stand, the nearest first
    /// @throws IllegalStateException where some are missing or wrong
    <T> T settings(Class<T> type, String prefix, List<Settings.Source> sources);

    /// Serves a linked application in the background.
    Server serve(Application application, ServerOptions options);
}
