package dev.posthaste.jwt;

import dev.posthaste.jwt.encoding.AsymmetricKey;
import dev.posthaste.jwt.encoding.EllipticCurve;
import java.math.BigInteger;
import java.security.GeneralSecurityException;

/// Reads EC keys from JWKs (RFC 7518, section 6.2).
final class EcJwk {

    private EcJwk() {}

    static AsymmetricKey read(JwkMembers jwk) {
        if (!jwk.has("x") || !jwk.has("y")) {
            throw new InvalidKeyException("Not an Elliptic curve key");
        }
        var x = jwk.bytes("x");
        var y = jwk.bytes("y");
        var curve = EllipticCurve.named(jwk.text("crv"));
        if (curve == null) {
            throw new InvalidKeyException("Invalid curve: " + jwk.shown("crv"));
        }
        if (x.length != curve.octets() || y.length != curve.octets()) {
            throw new InvalidKeyException(
                    "Coords should be %d bytes for curve %s".formatted(curve.octets(), jwk.shown("crv")));
        }
        try {
            var open = curve.publicKey(new BigInteger(1, x), new BigInteger(1, y));
            return jwk.has("d") ? secret(jwk, curve).with(open) : AsymmetricKey.of(open);
        } catch (GeneralSecurityException refused) {
            throw JwkMembers.unusable("Invalid EC key. " + refused.getMessage());
        }
    }

    private static AsymmetricKey secret(JwkMembers jwk, EllipticCurve curve) throws GeneralSecurityException {
        var d = jwk.bytes("d");
        if (d.length != curve.octets()) {
            throw new InvalidKeyException(
                    "D should be %d bytes for curve %s".formatted(curve.octets(), jwk.shown("crv")));
        }
        return AsymmetricKey.of(curve.privateKey(new BigInteger(1, d)));
    }
}
