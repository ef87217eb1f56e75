package dev.posthaste.tenant;

import java.nio.file.Path;

/// A program that makes applications and issues tokens until it is killed. Each line it prints was committed before:
/// first the process is open, then client id and token in turns.
final class CrashingTenant {
    static final String AUDIENCE = "https://api.test";

    private CrashingTenant() {}

    static void main(String[] args) {
        var tenant = Tenant.open(TenantSettings.in(Path.of(args[0])));
        tenant.ensureApi(AUDIENCE, "Messages", "read:a");
        System.out.println("open");
        while (!System.out.checkError()) {
            var application = tenant.store().applications().create("Made");
            var api = tenant.store().apis().findByAudience(AUDIENCE).orElseThrow();
            tenant.store().grants().create(application.clientId(), api.id(), api.scopes());
            System.out.println(application.clientId() + " " + Tokens.issue(tenant, application, AUDIENCE));
        }
    }
}
