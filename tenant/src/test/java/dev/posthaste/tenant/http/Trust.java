package dev.posthaste.tenant.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// What a client does with the tenant's `ca.pem`.
final class Trust {
    private Trust() {}

    /// Trusts the authority of that file, and no other.
    static SSLContext in(Path pem) throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (var stream = Files.newInputStream(pem)) {
            trusted.setCertificateEntry(
                    "tenant", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        }
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
