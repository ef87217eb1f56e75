package dev.posthaste.cli.tenant;

import dev.posthaste.cli.terminal.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Which servers a client believes.
public final class Trust {

    private Trust() {}

    /// Those whose certificate one in a file (PEM) has signed.
    ///
    /// @throws Failure where the file holds no certificates
    public static SSLContext in(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority " + store.size(), certificate);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new Failure("%s cannot be used as certificates to trust: %s".formatted(file, failure.getMessage()));
        }
    }

    /// Those that the platform believes.
    public static SSLContext platform() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException failure) {
            throw Failure.of(failure);
        }
    }
}
