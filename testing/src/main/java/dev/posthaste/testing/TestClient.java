package dev.posthaste.testing;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.runtime.LinkedApplication;
import java.net.URI;
import java.util.Map;

/// Calls an application as a function: the same path as over a socket, without one (FastAPI's `TestClient`).
///
/// ```java
/// var client = TestClient.of(App.named("Rooms").include(new Rooms()));
/// assertThat(client.get("/rooms/7").send().status()).isEqualTo(200);
/// ```
///
/// Cookies are kept between requests, as a browser keeps them, and sent with requests that have no field `cookie` of
/// their own. Dependencies are replaced by [App#replace(Object, Object)].
///
/// Safe for use by several threads.
public final class TestClient implements AutoCloseable {

    private final CookieJar cookies = new CookieJar();
    private final Connector connector;

    private TestClient(Connector connector) {
        this.connector = new KeepingConnector(connector, cookies);
    }

    /// A client of an application, which is linked here.
    ///
    /// @throws IllegalStateException as [App#build()]
    public static TestClient of(App app) {
        return new TestClient(MemoryConnector.to(LinkedApplication.of(app)));
    }

    /// A client of a server that runs, with the same steps: what a test says in memory it can say over a network.
    ///
    /// @param server scheme, host and port, as of [dev.posthaste.Server#address()]
    public static TestClient at(URI server) {
        return new TestClient(NetworkConnector.to(server));
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

    /// A PUT request to be sent.
    public TestRequest put(String target) {
        return request("PUT", target);
    }

    /// A PATCH request to be sent.
    public TestRequest patch(String target) {
        return request("PATCH", target);
    }

    /// A DELETE request to be sent.
    public TestRequest delete(String target) {
        return request("DELETE", target);
    }

    /// A request to be sent.
    public TestRequest request(String method, String target) {
        return new TestRequest(connector, method, target);
    }

    /// A WebSocket to be asked for.
    ///
    /// @param target path and query, percent-encoded
    public TestHandshake webSocket(String target) {
        return new TestHandshake(connector, target);
    }

    /// The cookies that are kept, by name.
    public Map<String, String> cookies() {
        return cookies.values();
    }

    /// Forgets all cookies.
    public void forgetCookies() {
        cookies.clear();
    }

    /// Ends what lasts as long as the application is served: see [App#lifespan(dev.posthaste.Lifespan)]. A server that
    /// runs is left alone.
    @Override
    public void close() {
        connector.close();
    }

    /// The application's document.
    public Json.Obj openApi() {
        return connector.openApi();
    }
}
