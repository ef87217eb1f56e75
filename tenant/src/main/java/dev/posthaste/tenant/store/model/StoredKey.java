package dev.posthaste.tenant.store.model;

import java.time.Instant;

/// A signing key as it is kept.
///
/// @param privateKey PKCS #8 in DER, as Base64
/// @param certificate X.509 in DER, as Base64; it holds the public key
public record StoredKey(String kid, String privateKey, String certificate, Instant createdAt) {

    @Override
    public String toString() {
        return "StoredKey[kid=%s, createdAt=%s]".formatted(kid, createdAt);
    }
}
