package dev.posthaste.tenant;

import dev.posthaste.tenant.tls.HostNames;
import java.nio.file.Path;
import java.time.Clock;

/// Where a tenant lives, and what it is called.
///
/// Some clients take only a name that is not `localhost`, without a port: for them choose a name such as
/// `tenant.example.test`, which resolves to 127.0.0.1, and port 443.
///
/// @param folder holds database, keys and certificates; made where it is missing
/// @param host a name or an IP address, part of the issuer: tokens of another host are another issuer's
/// @param port 1 to 65535, part of the issuer unless it is 443
/// @param clock gives the time in tokens and certificates
public record TenantSettings(Path folder, String host, int port, Clock clock) {

    /// @throws IllegalArgumentException for a host or port that cannot stand in a URL
    public TenantSettings {
        host = HostNames.checked(host);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("The port must be 1 to 65535; it is %d.".formatted(port));
        }
    }

    /// A tenant at `https://localhost:4443/` that goes by the system's clock.
    public static TenantSettings in(Path folder) {
        return new TenantSettings(folder, "localhost", 4443, Clock.systemUTC());
    }

    /// `https://HOST/` or `https://HOST:PORT/`, with the slash that Auth0's issuers end with.
    public String issuer() {
        return "https://" + HostNames.inUrl(host) + (port == 443 ? "" : ":" + port) + "/";
    }
}
