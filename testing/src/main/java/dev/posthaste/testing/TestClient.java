package dev.posthaste.testing;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.LinkedApplication;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.lifespan.Lifespans;

/// Calls an application as a function: the same path as over a socket, without one (FastAPI's `TestClient`).
///
/// ```java
/// var client = TestClient.of(App.named("Rooms").include(new Rooms()));
/// assertThat(client.get("/rooms/7").send().status()).isEqualTo(200);
/// ```
///
/// Safe for use by several threads.
public final class TestClient implements AutoCloseable {

    private final LinkedApplication application;
    private final Lifespans states;
    private final Service service;

    private TestClient(LinkedApplication application) {
        this.application = application;
        this.states = application.begin();
        this.service = application.service(states, ServerOptions.defaults().maxBodyBytes());
    }

    /// A client of an application, which is linked here.
    ///
    /// @throws IllegalStateException as [App#build()]
    public static TestClient of(App app) {
        return new TestClient(LinkedApplication.of(app));
    }

    /// A GET request to be sent.
    ///
    /// @param target path and query, percent-encoded
    public TestRequest get(String target) {
        return request("GET", target);
    }

    /// A POST request to be sent.
    public TestRequest post(String target) {
        return request("POST", target);
    }

    /// A request to be sent.
    public TestRequest request(String method, String target) {
        return new TestRequest(service, method, target);
    }

    /// Ends what lasts as long as the application is served: see [App#lifespan(dev.posthaste.Lifespan)].
    @Override
    public void close() {
        states.close();
    }

    /// The application's document.
    public Json.Obj openApi() {
        return application.openApi();
    }
}
