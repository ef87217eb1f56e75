package dev.posthaste.tenant.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/// The JDK's TLS contexts, made from keys and certificates in memory.
final class Contexts {
    private Contexts() {}

    static SSLContext server(KeyManager key) {
        try {
            return initialized(new KeyManager[] {key}, null);
        } catch (GeneralSecurityException failure) {
            throw unusable(failure);
        }
    }

    static SSLContext client(X509Certificate authority) {
        try {
            // PKCS12 would protect by slow means what never leaves this memory
            var store = KeyStore.getInstance("JKS");
            store.load(null, null);
            store.setCertificateEntry("authority", authority);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            return initialized(null, trust.getTrustManagers());
        } catch (GeneralSecurityException failure) {
            throw unusable(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SSLContext initialized(KeyManager @Nullable [] keys, TrustManager @Nullable [] trust)
            throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(keys, trust, null);
        return context;
    }

    private static IllegalStateException unusable(GeneralSecurityException failure) {
        return new IllegalStateException("The JDK cannot use the tenant's keys for TLS", failure);
    }
}
