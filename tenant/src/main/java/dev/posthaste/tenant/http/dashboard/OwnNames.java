package dev.posthaste.tenant.http.dashboard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names by which the dashboard may be addressed. Any other in the header `Host` means that a foreign name was
/// pointed at this machine (DNS rebinding), and that a foreign page would be able to read the answer.
record OwnNames(Set<String> names) {

    /// @param host the tenant's name
    /// @param bindAddress where it listens
    static OwnNames of(String host, String bindAddress) {
        return new OwnNames(new LinkedHashSet<>(List.of(host, bindAddress, "localhost", "127.0.0.1", "::1")));
    }

    /// Whether a header `Host` has one of the names; ports do not matter.
    boolean include(@Nullable String hostHeader) {
        return hostHeader != null && names.contains(name(hostHeader.toLowerCase(Locale.ROOT)));
    }

    private static String name(String host) {
        if (host.startsWith("[")) {
            var end = host.indexOf(']');
            return end < 0 ? host : host.substring(1, end);
        }
        var colon = host.indexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }
}
