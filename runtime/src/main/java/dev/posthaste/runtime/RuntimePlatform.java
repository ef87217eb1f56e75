package dev.posthaste.runtime;

import dev.posthaste.App;
import dev.posthaste.Application;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.Settings;
import dev.posthaste.internal.Platform;
import dev.posthaste.runtime.encode.SettingsReader;
import dev.posthaste.runtime.engine.Engine;
import java.util.List;
import java.util.ServiceLoader;

/// Links applications here, and serves them by the engine that is found as a service.
public final class RuntimePlatform implements Platform {

    /// Called by [ServiceLoader].
    public RuntimePlatform() {}

    @Override
    public Application link(App app) {
        return LinkedApplication.of(app);
    }

    @Override
    public <T> T settings(Class<T> type, String prefix, List<Settings.Source> sources) {
        return new SettingsReader(prefix, sources).read(type);
    }

    @Override
    public Server serve(Application application, ServerOptions options) {
        var engine = ServiceLoader.load(Engine.class, Engine.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no engine to serve with: add the dependency dev.posthaste:posthaste-helidon"));
        var linked = (LinkedApplication) application;
        var states = linked.begin();
        try {
            return new LivingServer(engine.start(linked.service(states, options), options), states);
        } catch (RuntimeException failure) {
            states.close();
            throw failure;
        }
    }
}
