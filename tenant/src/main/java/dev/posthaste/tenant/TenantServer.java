package dev.posthaste.tenant;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.tenant.http.TenantApp;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable String accessKey;

    private TenantServer(Server server, URI dashboard, @Nullable String accessKey) {
        this.server = server;
        this.dashboard = dashboard;
        this.accessKey = accessKey;
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
        var open = loopback(bindAddress);
        var server = TenantApp.of(tenant, bindAddress, open).start(options);
        return new TenantServer(server, URI.create(tenant.issuer()), open ? null : tenant.dashboardKey());
    }

    private static boolean loopback(String bindAddress) {
        try {
            return InetAddress.getByName(bindAddress).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /// Where people find the dashboard: the issuer.
    public URI dashboard() {
        return dashboard;
    }

    /// What the dashboard asks for, to be shown to the person who started the tenant and written nowhere; null where
    /// only this machine reaches it, and it asks for nothing.
    public @Nullable String accessKey() {
        return accessKey;
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
