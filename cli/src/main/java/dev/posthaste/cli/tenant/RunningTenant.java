package dev.posthaste.cli.tenant;

import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantServer;
import dev.posthaste.tenant.TenantSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/// A tenant that is served.
public final class RunningTenant implements AutoCloseable {

    private final Tenant tenant;
    private final TenantServer server;

    private RunningTenant(Tenant tenant, TenantServer server) {
        this.tenant = tenant;
        this.server = server;
    }

    /// Opens and serves it.
    ///
    /// @param bind the address to bind to
    /// @param advice what a user can do where the address or the port cannot be used: a sentence
    /// @throws Failure where the folder, the address or the port cannot be used
    public static RunningTenant start(TenantSettings settings, String bind, String advice) {
        var tenant = opened(settings);
        try {
            return new RunningTenant(tenant, TenantServer.start(tenant, bind));
        } catch (IllegalStateException taken) {
            tenant.close();
            throw new Failure("The tenant cannot be served: %s.\n%s".formatted(taken.getMessage(), advice));
        } catch (RuntimeException failure) {
            tenant.close();
            throw Failure.of(failure);
        }
    }

    private static Tenant opened(TenantSettings settings) {
        try {
            return Tenant.open(settings);
        } catch (RuntimeException failure) {
            throw Failure.of(failure);
        }
    }

    Tenant tenant() {
        return tenant;
    }

    /// The link that opens the dashboard; it holds a key: for a terminal only.
    URI dashboard() {
        return server.dashboard();
    }

    /// What a user needs to know, to trust it above all; with the dashboard's key: for a terminal only.
    public String guide() {
        var ca = tenant.tls().caFile();
        return """
                The tenant runs at %s

                  dashboard              %s
                  issuer                 %s
                  folder                 %s
                  certificate authority  %s

                To trust it:
                  curl      curl --cacert %s ...
                  Python    export SSL_CERT_FILE=%s
                            export REQUESTS_CA_BUNDLE=%s
                  Node      export NODE_EXTRA_CA_CERTS=%s
                  Java      keytool -importcert -noprompt -alias posthaste -file %s -keystore trust.p12 -storepass changeit
                            java -Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=changeit ...
                  Posthaste CA_FILE = %s in .config""".formatted(
                        tenant.issuer(),
                        dashboard(),
                        tenant.issuer(),
                        folder(ca),
                        ca,
                        quoted(ca),
                        quoted(ca),
                        quoted(ca),
                        quoted(ca),
                        quoted(ca),
                        ca);
    }

    private static Path folder(Path ca) {
        return Objects.requireNonNull(ca.getParent());
    }

    private static String quoted(Path file) {
        return Shell.quoted(file.toString());
    }

    /// Waits until the server was closed.
    public void awaitClose() {
        server.awaitClose();
    }

    @Override
    public void close() {
        try (tenant) {
            server.close();
        }
    }
}
