package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.JsonParser;
import dev.posthaste.jwt.encoding.MalformedJsonException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Fetches a key set over HTTP, within a time and a size.
///
/// @param maxSize in bytes
/// @param trust whom to trust, or null for the JVM's default
record KeySetFetch(
        URI address,
        Duration timeout,
        int maxSize,
        Map<String, String> headers,
        @Nullable SSLContext trust) {

    static KeySetFetch from(URI address) {
        return new KeySetFetch(address, Duration.ofSeconds(30), 1 << 20, Map.of(), null);
    }

    KeySetFetch timeout(Duration limit) {
        return new KeySetFetch(address, limit, maxSize, headers, trust);
    }

    KeySetFetch maxSize(int bytes) {
        return new KeySetFetch(address, timeout, bytes, headers, trust);
    }

    KeySetFetch header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new KeySetFetch(address, timeout, maxSize, all, trust);
    }

    KeySetFetch trusting(SSLContext context) {
        return new KeySetFetch(address, timeout, maxSize, headers, context);
    }

    /// The set that the address gives now.
    ///
    /// A client is made for each request: there is one in minutes, and an idle one would hold a thread and a
    /// connection.
    ///
    /// @throws KeySetConnectionException when there is no answer, or one with another status than 2xx
    /// @throws KeySetClientException when the answer is no JSON object
    /// @throws KeySetException when no key in it can be used
    KeySet fetch() {
        try (var client = client()) {
            var answer = await(
                    client.sendAsync(request(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxSize)), client);
            if (answer.statusCode() / 100 != 2) {
                throw failed("HTTP Error %d%s"
                        .formatted(
                                answer.statusCode(),
                                answer.statusCode() / 100 == 3 ? ": redirects are not followed" : ""));
            }
            return parse(answer.body());
        }
    }

    private HttpClient client() {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout);
        return (trust == null ? builder : builder.sslContext(trust)).build();
    }

    private HttpRequest request() {
        if (address.getRawUserInfo() != null) {
            throw failed("credentials in an address are not sent: use a header");
        }
        try {
            var request = HttpRequest.newBuilder(address);
            headers.forEach(request::header);
            return request.build();
        } catch (IllegalArgumentException unusable) {
            throw failed(String.valueOf(unusable.getMessage()));
        }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer, HttpClient client) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            client.shutdownNow();
            throw failed("timed out after " + timeout.toMillis() + " ms");
        } catch (ExecutionException failure) {
            throw failed(reason(failure));
        } catch (InterruptedException interruption) {
            client.shutdownNow();
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    /// What went wrong, in words that tell one cause from another, which the JDK's own do not.
    private String reason(ExecutionException failure) {
        var host = address.getRawAuthority();
        var certificate = cause(failure, CertificateException.class);
        if (certificate != null) {
            return "the certificate of %s is not trusted: %s".formatted(host, certificate.getMessage());
        }
        if (cause(failure, UnresolvedAddressException.class) != null) {
            return "the host of %s is not known".formatted(host);
        }
        return cause(failure, ConnectException.class) == null
                ? String.valueOf(failure.getCause())
                : "cannot connect to " + host;
    }

    private static @Nullable Throwable cause(Throwable failure, Class<? extends Throwable> type) {
        var each = failure.getCause();
        while (each != null && !type.isInstance(each)) {
            each = each.getCause();
        }
        return each;
    }

    private static KeySet parse(byte[] body) {
        try {
            if (JsonParser.parse(body) instanceof Json.Obj set) {
                return KeySet.of(set);
            }
        } catch (MalformedJsonException | IllegalArgumentException unreadable) {
            throw new KeySetClientException(
                    "The JWKS endpoint's answer cannot be used: " + unreadable.getMessage(), unreadable);
        }
        throw new KeySetClientException("The JWKS endpoint did not return a JSON object");
    }

    private static KeySetConnectionException failed(String reason) {
        return new KeySetConnectionException("Fail to fetch data from the url, err: \"%s\"".formatted(reason));
    }
}
