package dev.posthaste.tenant.store;

import java.time.Instant;

/// A signing key as it is kept.
///
/// @param privateKey PKCS #8, DER
/// @param certificate X.509, DER; it holds the public key
public record StoredKey(String kid, byte[] privateKey, byte[] certificate, Instant createdAt) {

    @Override
    public String toString() {
        return "StoredKey[kid=%s, createdAt=%s]".formatted(kid, createdAt);
    }
}
