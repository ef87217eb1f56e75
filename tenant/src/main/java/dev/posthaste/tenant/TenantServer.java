package dev.posthaste.tenant;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.tenant.http.TenantApp;
import java.net.URI;

/// A tenant that is served over HTTPS. Closing it ends the server and leaves the tenant open.
///
/// Safe for use by several threads.
public final class TenantServer implements Server {
    /// This machine only.
    private static final String LOOPBACK = "127.0.0.1";

    // far above what a token request or a form of the dashboard needs
    private static final int MAX_BODY_BYTES = 512 * 1024;

    private final Server server;
    private final URI dashboard;

    private TenantServer(Server server, URI dashboard) {
        this.server = server;
        this.dashboard = dashboard;
    }

    /// Serves the tenant for this machine only, at the port of its settings.
    ///
    /// @throws IllegalStateException when the port cannot be bound
    public static TenantServer start(Tenant tenant) {
        return start(tenant, LOOPBACK);
    }

    /// Serves the tenant at that address and the port of its settings.
    ///
    /// @param bindAddress an address of this machine; `0.0.0.0` is every one
    /// @throws IllegalStateException when the address cannot be bound
    public static TenantServer start(Tenant tenant, String bindAddress) {
        var options = ServerOptions.defaults()
                .host(bindAddress)
                .port(tenant.settings().port())
                .maxBodyBytes(MAX_BODY_BYTES)
                .tls(tenant.tls().serverContext());
        var server = TenantApp.of(tenant, bindAddress).start(options);
        var link = tenant.issuer() + "login?key=" + tenant.dashboardKey().value();
        return new TenantServer(server, URI.create(link));
    }

    /// The link that opens the dashboard. It holds the dashboard's key: to be shown to the person who started the
    /// tenant, and written nowhere.
    public URI dashboard() {
        return dashboard;
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public void awaitClose() {
        server.awaitClose();
    }

    @Override
    public void close() {
        server.close();
    }
}
