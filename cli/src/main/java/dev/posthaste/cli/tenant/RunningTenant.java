package dev.posthaste.cli.tenant;

import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantServer;
import dev.posthaste.tenant.TenantSettings;
import dev.posthaste.tenant.page.Curl;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    /// @throws Failure where the folder or the address cannot be used
    public static RunningTenant start(TenantSettings settings, String bind) {
        try {
            var tenant = Tenant.open(settings);
            try {
                return serve(tenant, bind);
            } catch (RuntimeException failure) {
                tenant.close();
                throw failure;
            }
        } catch (RuntimeException failure) {
            throw Failure.of(failure);
        }
    }

    private static RunningTenant serve(Tenant tenant, String bind) {
        var server = TenantServer.start(tenant, bind);
        try {
            new KeptIssuer(tenant.settings().folder()).keep(tenant.issuer());
            return new RunningTenant(tenant, server);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    Tenant tenant() {
        return tenant;
    }

    /// What a user needs to know, to trust it above all.
    ///
    /// @param secrets whether the dashboard's key may be shown
    public String guide(boolean secrets) {
        var ca = tenant.tls().caFile();
        return dashboard(tenant.issuer(), server.accessKey(), secrets)
                + """

                  issuer                 %s
                  folder                 %s
                  certificate authority  %s

                To trust it:
                  curl      curl --cacert %s ...
                  Python    export SSL_CERT_FILE=%s
                  Node      export NODE_EXTRA_CA_CERTS=%s
                  Java      keytool -importcert -noprompt -alias posthaste -file %s -keystore trust.p12 -storepass changeit
                            java -Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=changeit ...
                  Posthaste CA_FILE = %s in .config""".formatted(tenant.issuer(), folder(ca), ca, quoted(ca), quoted(ca), quoted(ca), quoted(ca), ca);
    }

    /// @param key what the dashboard asks for; null where it asks for nothing
    static String dashboard(String issuer, @Nullable String key, boolean secrets) {
        var runs = "The tenant runs at %s (dashboard)".formatted(issuer);
        if (key == null) {
            return runs;
        }
        return runs + "\n  the dashboard asks for  "
                + (secrets ? key : "a key, which is shown on a terminal, or with --show-secrets");
    }

    private static Path folder(Path ca) {
        return Objects.requireNonNull(ca.getParent());
    }

    private static String quoted(Path file) {
        return Curl.quoted(file.toString());
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
