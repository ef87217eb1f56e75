package dev.posthaste.tenant.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// Gives each handshake of a server the key and certificate of the moment.
final class CurrentKey extends X509ExtendedKeyManager {
    private final Supplier<CertifiedKey> current;
    // a handshake asks for an alias first and for what belongs to it later, when the current one may be another
    private final Map<String, CertifiedKey> byAlias = new ConcurrentHashMap<>();

    CurrentKey(Supplier<CertifiedKey> current) {
        this.current = current;
    }

    private @Nullable String alias(String keyType) {
        var key = current.get();
        if (!key.key().getAlgorithm().equals(keyType)) {
            return null;
        }
        var alias = key.certificate().getSerialNumber().toString();
        byAlias.put(alias, key);
        return alias;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return alias(keyType);
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return alias(keyType);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        var alias = alias(keyType);
        return alias == null ? null : new String[] {alias};
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        var key = byAlias.get(alias);
        return key == null ? null : key.chain().toArray(X509Certificate[]::new);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        var key = byAlias.get(alias);
        return key == null ? null : key.key();
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
