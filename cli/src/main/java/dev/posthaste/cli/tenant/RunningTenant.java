package dev.posthaste.cli.tenant;

import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantServer;
import dev.posthaste.tenant.TenantSettings;
import dev.posthaste.tenant.page.Curl;
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
            return serve(tenant, bind);
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

    /// How the dashboard is opened: by a link with a key, or words on where to get it.
    ///
    /// @param secrets whether the key may be shown
    String dashboard(boolean secrets) {
        return secrets
                ? server.dashboard().toString()
                : tenant.issuer() + ", by a link that is shown on a terminal, or with --show-secrets";
    }

    /// What a user needs to know, to trust it above all.
    ///
    /// @param secrets whether the dashboard's key may be shown
    public String guide(boolean secrets) {
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
                        dashboard(secrets),
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
