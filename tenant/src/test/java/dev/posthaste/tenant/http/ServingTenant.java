package dev.posthaste.tenant.http;

import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantServer;
import dev.posthaste.tenant.TenantSettings;
import java.nio.file.Path;
import java.time.Clock;

/// A program that serves a tenant until it is killed.
final class ServingTenant {
    private ServingTenant() {}

    static void main(String[] args) {
        var settings = new TenantSettings(Path.of(args[0]), "localhost", Integer.parseInt(args[1]), Clock.systemUTC());
        try (var tenant = Tenant.open(settings);
                var server = TenantServer.start(tenant)) {
            System.out.println("open");
            server.awaitClose();
        }
    }
}
