package dev.posthaste.tenant.tls;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names and addresses that a server certificate may stand for.
public final class HostNames {
    private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "::1");
    // RFC 1123, section 2.1; a last label of digits only would be an address
    private static final Pattern DNS = Pattern.compile(
            "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*(?!\\d+$)" + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private HostNames() {}

    /// The name in lower case, or the address in its short form.
    ///
    /// @throws IllegalArgumentException when it is neither
    public static String checked(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        if (DNS.matcher(lower).matches()) {
            return lower;
        }
        return address(lower)
                .map(HostNames::shortForm)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no host name: use one such as localhost or tenant.example.test, or an IP address, without scheme and port"
                                .formatted(host)));
    }

    /// As it stands in a URL: IPv6 addresses in brackets (RFC 3986, section 3.2.2).
    public static String inUrl(String host) {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    /// What reaches this machine, and that host.
    static List<String> with(String host) {
        var names = new LinkedHashSet<>(LOCAL);
        names.add(host);
        return List.copyOf(names);
    }

    /// Whether it is an address, not a name.
    static boolean isAddress(String host) {
        return address(host).isPresent();
    }

    private static Optional<InetAddress> address(String host) {
        try {
            var address = InetAddress.ofLiteral(host);
            // "1", "127.1", "[::1]" and "::1%eth0" are addresses to the JDK, and to nobody's TLS library
            boolean usual = address instanceof Inet6Address
                    ? host.chars().noneMatch(character -> "[%".indexOf(character) >= 0)
                    : address.getHostAddress().equals(host);
            return usual ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// RFC 5952: the longest run of zeros becomes `::`.
    private static String shortForm(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        var full = address.getHostAddress();
        var longest = Pattern.compile("(^|:)0(:0)+(:|$)")
                .matcher(full)
                .results()
                .max((a, b) -> Integer.compare(a.group().length(), b.group().length()));
        return longest.map(run -> full.substring(0, run.start()) + "::" + full.substring(run.end()))
                .orElse(full);
    }
}
