package dev.posthaste;

import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Where and within which limits an application is served. Immutable: each step gives new options.
public final class ServerOptions {

    private final String host;
    private final int port;
    private final int maxBodyBytes;
    private final @Nullable SSLContext tls;
    private final Set<String> trustedProxies;

    private ServerOptions(
            String host, int port, int maxBodyBytes, @Nullable SSLContext tls, Set<String> trustedProxies) {
        this.host = host;
        this.port = port;
        this.maxBodyBytes = maxBodyBytes;
        this.tls = tls;
        this.trustedProxies = trustedProxies;
    }

    /// This machine only, port 8000, bodies of at most 4 MiB, without TLS.
    public static ServerOptions defaults() {
        return new ServerOptions(
                "127.0.0.1", 8000, 4 * 1024 * 1024, null, Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1"));
    }

    /// Reads `--host HOST` and `--port PORT`; what is not given keeps its default.
    ///
    /// @throws IllegalArgumentException for any other argument and for a port that is no number
    public static ServerOptions parse(String... args) {
        var options = defaults();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("a value is missing after " + args[i]);
            }
            options = switch (args[i]) {
                case "--host" -> options.host(args[i + 1]);
                case "--port" -> options.port(number(args[i + 1]));
                default ->
                    throw new IllegalArgumentException(
                            "unknown argument %s: use --host HOST or --port PORT".formatted(args[i]));
            };
        }
        return options;
    }

    /// The same options with another host.
    ///
    /// @param name the address to bind to; `127.0.0.1` reaches this machine only, `0.0.0.0` is every address
    public ServerOptions host(String name) {
        return new ServerOptions(name, port, maxBodyBytes, tls, trustedProxies);
    }

    /// The same options with another port.
    ///
    /// @param number 0 takes any that is free
    /// @throws IllegalArgumentException where it is not between 0 and 65535
    public ServerOptions port(int number) {
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("port " + number + " is not between 0 and 65535");
        }
        return new ServerOptions(host, number, maxBodyBytes, tls, trustedProxies);
    }

    /// The same options with another limit on bodies: a larger one is refused with 413.
    ///
    /// @throws IllegalArgumentException where it is negative
    public ServerOptions maxBodyBytes(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("maxBodyBytes must not be negative: " + bytes);
        }
        return new ServerOptions(host, port, bytes, tls, trustedProxies);
    }

    /// The same options, over TLS with the keys of this context.
    public ServerOptions tls(SSLContext context) {
        return new ServerOptions(host, port, maxBodyBytes, context, trustedProxies);
    }

    /// The same options with other proxies that may say, by `X-Forwarded-Proto` and `X-Forwarded-For`, how and from
    /// where a request came. By default those on this machine may, as with uvicorn.
    ///
    /// @param addresses without ports; `*` for all, where none but the proxy reaches the server
    public ServerOptions trustedProxies(String... addresses) {
        return new ServerOptions(host, port, maxBodyBytes, tls, Set.of(addresses));
    }

    /// The proxies that are trusted, by address.
    public Set<String> trustedProxies() {
        return trustedProxies;
    }

    /// The address to bind to.
    public String host() {
        return host;
    }

    /// The port; 0 for any that is free.
    public int port() {
        return port;
    }

    /// The largest body of a request, in bytes.
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /// What HTTPS is served with; null where HTTP is served.
    public @Nullable SSLContext tls() {
        return tls;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port takes a number from 0 to 65535, not '" + text + "'", e);
        }
    }
}
