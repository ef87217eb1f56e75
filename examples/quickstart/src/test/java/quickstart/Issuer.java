package quickstart;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.posthaste.Auth0;
import dev.posthaste.Json;
import dev.posthaste.jwt.Jwt;
import dev.posthaste.jwt.JwtKey;
import dev.posthaste.jwt.Signing;
import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.tls.LocalTls;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// An issuer whose keys the test has, so that it can sign what no honest issuer would; its key set is served over TLS.
final class Issuer implements AutoCloseable {

    static final String AUDIENCE = "https://quickstart.test/api";

    final KeyPair key = rsa();
    final AtomicInteger fetches = new AtomicInteger();
    private final TenantFolder folder;
    private final LocalTls tls;
    private final HttpsServer server;

    Issuer(Path path) throws IOException {
        folder = TenantFolder.open(path);
        tls = LocalTls.open(folder, "localhost", Clock.systemUTC());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls.serverContext()));
        server.createContext("/.well-known/jwks.json", exchange -> {
            fetches.incrementAndGet();
            var body = keySet().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    Auth0 settings() {
        var domain = "localhost:" + server.getAddress().getPort();
        return Auth0.of(domain, AUDIENCE).caFile(tls.caFile());
    }

    /// Claims as they must be.
    Json.Obj claims() {
        var now = Instant.now();
        return Json.object(
                "iss", settings().issuer(),
                "sub", "someone@clients",
                "aud", AUDIENCE,
                "iat", Jwt.numericDate(now),
                "exp", Jwt.numericDate(now.plusSeconds(86_400)));
    }

    String signed(Json.Obj claims) {
        return signed(claims, "k1", key);
    }

    static String signed(Json.Obj claims, String keyId, KeyPair by) {
        return Jwt.encode(
                claims, JwtKey.of(by.getPrivate()), Signing.with("RS256").keyId(keyId));
    }

    private Json.Obj keySet() {
        var rsa = (RSAPublicKey) key.getPublic();
        return Json.object(
                "keys",
                List.of(Json.object(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        "k1",
                        "n",
                        number(rsa.getModulus()),
                        "e",
                        number(rsa.getPublicExponent()))));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        folder.close();
    }
}
