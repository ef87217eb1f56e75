package dev.posthaste.cli.tenant;

import dev.posthaste.Server;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.Tenant;

/// Stands here until the tenant's HTTP layer is in the build.
final class TenantServer {

    private TenantServer() {}

    @SuppressWarnings("DoNotCallSuggester") // until then
    static Server start(Tenant tenant, String bind) {
        throw new Failure("this build cannot serve the tenant %s at %s yet".formatted(tenant.issuer(), bind));
    }
}
