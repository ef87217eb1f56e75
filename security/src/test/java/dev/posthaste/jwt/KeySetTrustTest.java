package dev.posthaste.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySetTrustTest {

    private static final char[] PASSWORD = "only for this test".toCharArray();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void onlyTheAuthoritiesOfTheFileAreTrusted() throws Exception {
        var ours = keyStore("ours");
        var answers = List.of(ScriptedServer.keySet(TestKeys.published("rsa1", "a")));
        try (var server = new ScriptedServer(answers, context(ours).getServerSocketFactory(), new CountDownLatch(0))) {
            var client = KeySetClient.at(URI.create("https://" + server.address() + "/jwks.json"));
            var others = client.trusting(certificate(keyStore("others"), "others"));
            assertThatThrownBy(() -> client.signingKey("a")).isInstanceOf(KeySetConnectionException.class);
            assertThatThrownBy(() -> others.signingKey("a"))
                    .isInstanceOf(KeySetConnectionException.class)
                    .hasMessageContaining("the certificate of %s is not trusted", server.address());
            assertThat(server.requests()).isEmpty();
            assertThat(client.trusting(certificate(ours, "ours"))
                            .signingKey("a")
                            .keyId())
                    .isEqualTo("a");
        }
    }

    @Test
    void aFileWithoutCertificatesIsRefused() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        var client = KeySetClient.at(URI.create("https://127.0.0.1/"));
        assertThatThrownBy(() -> client.trusting(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty.pem");
    }

    private KeyStore keyStore(String name) throws Exception {
        var file = folder.resolve(name + ".p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        var said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private Path certificate(KeyStore keys, String name) throws Exception {
        var encoded =
                Base64.getMimeEncoder().encodeToString(keys.getCertificate(name).getEncoded());
        return Files.writeString(
                folder.resolve(name + ".pem"),
                "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
