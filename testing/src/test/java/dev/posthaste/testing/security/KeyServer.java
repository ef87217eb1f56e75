package dev.posthaste.testing.security;

import dev.posthaste.App;
import dev.posthaste.Auth0;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// Serves a key set over TLS, with a certificate of its own that `keytool` made.
final class KeyServer implements AutoCloseable {

    record Keys(Json keySet, AtomicInteger asked) {
        @Get("/.well-known/jwks.json")
        Json keys() {
            asked.incrementAndGet();
            return keySet;
        }
    }

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Server server;
    private final Path certificate;
    private final AtomicInteger asked = new AtomicInteger();

    KeyServer(Path folder, Json keySet) throws IOException, GeneralSecurityException, InterruptedException {
        var store = keys(folder);
        certificate = Files.writeString(
                folder.resolve("ca.pem"), pem(store.getCertificate("k").getEncoded()));
        server = App.named("Keys")
                .include(new Keys(keySet, asked))
                .start(ServerOptions.defaults().port(0).tls(context(store)));
    }

    private static KeyStore keys(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(keytool, "-genkeypair", "-alias", "k", "-keyalg", "EC", "-dname", "CN=localhost")
                .redirectErrorStream(true);
        made.command().addAll(List.of("-ext", "san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12"));
        made.command().addAll(List.of("-keystore", file.toString(), "-storepass", new String(PASSWORD)));
        var process = made.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static String pem(byte[] certificate) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate);
        return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    }

    Auth0 tenant() {
        var domain = "localhost:" + server.address().getPort();
        return Auth0.of(domain, "https://api").issuer("https://issuer/").caFile(certificate);
    }

    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.close();
    }
}
