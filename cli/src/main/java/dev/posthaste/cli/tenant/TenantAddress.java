package dev.posthaste.cli.tenant;

import dev.posthaste.cli.terminal.Failure;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Where a tenant is asked: over TLS only, because it is told a secret.
public final class TenantAddress {

    private TenantAddress() {}

    /// The address that a user wrote: a URL, or a domain alone.
    ///
    /// @throws Failure where it is neither
    public static URI of(String given) {
        return read(given.contains("://") ? given : "https://" + given)
                .orElseThrow(() -> new Failure(
                        "'%s' is no tenant's address: give its domain, as in tenant.eu.auth0.com or localhost:4443, or its URL with https."
                                .formatted(given)));
    }

    static Optional<URI> read(String url) {
        try {
            return Optional.of(new URI(url)).filter(TenantAddress::usable);
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean usable(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                && url.getHost() != null
                && url.getPort() <= 65_535
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    /// Whether it is on this machine, by its name.
    static boolean local(URI tenant) {
        var host = tenant.getHost().replaceAll("[\\[\\]]", "");
        try {
            return host.equalsIgnoreCase("localhost")
                    || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
