package dev.posthaste.jwt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The authorities that a client trusts in the place of the platform's.
public final class TrustedCertificates {

    private TrustedCertificates() {}

    /// A TLS context that trusts the authorities whose certificates are in this PEM file, and no others.
    ///
    /// @throws IllegalArgumentException when the file cannot be read, or holds no certificate
    public static SSLContext in(Path file) {
        try (var in = Files.newInputStream(file)) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("ca" + trusted.size(), certificate);
            }
            if (trusted.size() == 0) {
                throw new IllegalArgumentException(file + " holds no certificate in PEM");
            }
            return context(trusted);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Certificates cannot be read from " + file, unreadable);
        }
    }

    private static SSLContext context(KeyStore trusted) throws GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
