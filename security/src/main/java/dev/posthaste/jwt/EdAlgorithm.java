package dev.posthaste.jwt;

import dev.posthaste.jwt.encoding.AsymmetricKey;
import dev.posthaste.jwt.encoding.EdwardsCurve;
import dev.posthaste.jwt.encoding.KeyText;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import org.jspecify.annotations.Nullable;

/// EdDSA with Ed25519 or Ed448 (RFC 8037).
record EdAlgorithm() implements Algorithm {

    @Override
    public PreparedKey prepare(JwtKey key) {
        var parsed = switch (key) {
            case RawKey raw -> parse(raw.text());
            case ParsedKey(var found) -> found;
            default -> throw new InvalidKeyException("Expected an EdDSA key. Invalid Key type for OKPAlgorithm");
        };
        if (!"Ed25519".equals(parsed.kind()) && !"Ed448".equals(parsed.kind())) {
            throw new InvalidKeyException("Expected an EdDSA key. Invalid Key type for OKPAlgorithm");
        }
        return new Ed(parsed);
    }

    @Override
    public JwtKey read(JwkMembers jwk) {
        jwk.requireKind("OKP", "Not an Octet Key Pair");
        var curve = switch (jwk.text("crv")) {
            case "Ed25519" -> EdwardsCurve.ED25519;
            case "Ed448" -> EdwardsCurve.ED448;
            case null, default -> throw new InvalidKeyException("Invalid curve: " + jwk.shown("crv"));
        };
        if (!jwk.has("x")) {
            throw new InvalidKeyException("OKP should have \"x\" parameter");
        }
        try {
            return new ParsedKey(
                    jwk.has("d")
                            ? pair(curve.privateKey(jwk.bytes("d"), jwk.bytes("x")))
                            : curve.publicKey(jwk.bytes("x")));
        } catch (GeneralSecurityException refused) {
            throw new InvalidKeyException("Invalid key parameter");
        }
    }

    private static AsymmetricKey pair(AsymmetricKey key) {
        var probe = new byte[] {1};
        var ed = new Ed(key);
        if (!ed.verify(probe, ed.sign(probe))) {
            throw new InvalidKeyException("Public key does not match private key");
        }
        return key;
    }

    private static AsymmetricKey parse(String text) {
        var pem = text.contains("-----BEGIN PUBLIC") || text.contains("-----BEGIN PRIVATE");
        if (!pem && !text.startsWith("ssh-")) {
            throw new InvalidKeyException("Not a public or private key");
        }
        try {
            return pem ? KeyText.pem(text) : KeyText.ssh(text);
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            throw new InvalidKeyException("Could not parse the provided key: " + unreadable.getMessage());
        }
    }

    private record Ed(AsymmetricKey key) implements PreparedKey {
        @Override
        public @Nullable String weakness() {
            return null;
        }

        @Override
        public boolean verify(byte[] input, byte[] signature) {
            if (key.open() == null) {
                // The same key and input always give the same signature (RFC 8032, section 5.1.6).
                return MessageDigest.isEqual(sign(input), signature);
            }
            try {
                var verifier = Signature.getInstance("EdDSA");
                verifier.initVerify(key.open());
                verifier.update(input);
                return verifier.verify(signature);
            } catch (GeneralSecurityException wrongLength) {
                return false;
            }
        }

        @Override
        public byte[] sign(byte[] input) {
            if (key.secret() == null) {
                throw new InvalidKeyException("A public EdDSA key cannot sign: give the private key");
            }
            try {
                var signer = Signature.getInstance("EdDSA");
                signer.initSign(key.secret());
                signer.update(input);
                return signer.sign();
            } catch (GeneralSecurityException unfit) {
                throw new InvalidKeyException("The EdDSA key cannot sign", unfit);
            }
        }
    }
}
