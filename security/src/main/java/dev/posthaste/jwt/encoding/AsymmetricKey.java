package dev.posthaste.jwt.encoding;

import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.RSAKey;
import org.jspecify.annotations.Nullable;

/// A public key, a private key, or both.
///
/// @param kind `RSA`, `EC`, `Ed25519`, `Ed448`, or null for any other kind
/// @param curve the curve of an EC key, where it is one of those that tokens know
public record AsymmetricKey(
        @Nullable String kind,
        @Nullable EllipticCurve curve,
        @Nullable PublicKey open,
        @Nullable PrivateKey secret) {

    /// The key of a JCA key.
    public static AsymmetricKey of(Key key) {
        var open = key instanceof PublicKey publicKey ? publicKey : null;
        var secret = key instanceof PrivateKey privateKey ? privateKey : null;
        return new AsymmetricKey(kindOf(key), key instanceof ECKey ec ? EllipticCurve.of(ec) : null, open, secret);
    }

    /// The same with a public key beside the private one.
    public AsymmetricKey with(PublicKey publicKey) {
        return new AsymmetricKey(kind, curve, publicKey, secret);
    }

    private static @Nullable String kindOf(Key key) {
        return switch (key) {
            case RSAKey rsa -> "RSA";
            case ECKey ec -> "EC";
            case EdECKey ed -> ed.getParams().getName();
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "AsymmetricKey[" + (curve == null ? kind : curve) + "]";
    }
}
