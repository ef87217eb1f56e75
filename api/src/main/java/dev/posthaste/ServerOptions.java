package dev.posthaste;

import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Where and within which limits an application is served.
///
/// @param host         the address to bind to; `127.0.0.1` reaches this machine only, `0.0.0.0` is every address
/// @param port         the port; 0 takes any that is free
/// @param maxBodyBytes the largest body of a request; a larger one is refused with 413
/// @param tls          serves HTTPS with the keys of this context; null serves HTTP
public record ServerOptions(
        String host, int port, int maxBodyBytes, @Nullable SSLContext tls) {

    /// Checks the port and the limit.
    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        if (maxBodyBytes < 0) {
            throw new IllegalArgumentException("maxBodyBytes must not be negative: " + maxBodyBytes);
        }
    }

    /// This machine only, port 8000, bodies of at most 4 MiB, without TLS.
    public static ServerOptions defaults() {
        return new ServerOptions("127.0.0.1", 8000, 4 * 1024 * 1024, null);
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
    public ServerOptions host(String name) {
        return new ServerOptions(name, port, maxBodyBytes, tls);
    }

    /// The same options with another port.
    public ServerOptions port(int number) {
        return new ServerOptions(host, number, maxBodyBytes, tls);
    }

    /// The same options with another limit on bodies, in bytes.
    public ServerOptions maxBodyBytes(int bytes) {
        return new ServerOptions(host, port, bytes, tls);
    }

    /// The same options, over TLS.
    public ServerOptions tls(SSLContext context) {
        return new ServerOptions(host, port, maxBodyBytes, context);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port takes a number from 0 to 65535, not '" + text + "'", e);
        }
    }
}
