package dev.posthaste.tenant.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/// The JDK's TLS contexts, made from keys and certificates in memory.
final class Contexts {
    // the store is never written anywhere
    private static final char[] NO_PASSWORD = {};

    private Contexts() {}

    static SSLContext server(CertifiedKey key) {
        return context(store -> {
            store.setKeyEntry("server", key.key(), NO_PASSWORD, key.chain().toArray(Certificate[]::new));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NO_PASSWORD);
            return initialized(keys, null);
        });
    }

    static SSLContext client(X509Certificate authority) {
        return context(store -> {
            store.setCertificateEntry("authority", authority);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            return initialized(null, trust);
        });
    }

    private static SSLContext initialized(@Nullable KeyManagerFactory keys, @Nullable TrustManagerFactory trust)
            throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(
                keys == null ? null : keys.getKeyManagers(), trust == null ? null : trust.getTrustManagers(), null);
        return context;
    }

    private interface Filling {
        SSLContext fill(KeyStore store) throws GeneralSecurityException;
    }

    private static SSLContext context(Filling filling) {
        try {
            // PKCS12 would derive a key from the password, slowly, to protect what never leaves this memory
            var store = KeyStore.getInstance("JKS");
            store.load(null, NO_PASSWORD);
            return filling.fill(store);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The JDK cannot use the tenant's keys for TLS", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
