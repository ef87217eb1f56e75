package dev.posthaste.jwt;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// HS256, HS384 and HS512.
record HmacAlgorithm(String name) implements Algorithm {

    @Override
    public PreparedKey prepare(JwtKey key) {
        if (!(key instanceof RawKey secret)) {
            throw new InvalidKeyException("Expected a string or bytes value");
        }
        SecretCheck.check(secret);
        return new Secret(name.substring(2), secret.bytes());
    }

    @Override
    public JwtKey read(JwkMembers jwk) {
        jwk.requireKind("oct", "Not an HMAC key");
        if (!jwk.has("k")) {
            throw new IllegalArgumentException("A JWK of kty \"oct\" has no \"k\"");
        }
        return new RawKey(SecretCheck.notEmpty(jwk.bytes("k")));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Secret(String bits, byte[] bytes) implements PreparedKey {
        @Override
        public @Nullable String weakness() {
            int least = Integer.parseInt(bits) / 8;
            return bytes.length >= least
                    ? null
                    : ("The HMAC key is %d bytes long, which is below the minimum recommended length of %d bytes"
                                    + " for SHA%s. See RFC 7518 Section 3.2.")
                            .formatted(bytes.length, least, bits);
        }

        @Override
        public boolean verify(byte[] input, byte[] signature) {
            return MessageDigest.isEqual(sign(input), signature);
        }

        @Override
        public byte[] sign(byte[] input) {
            try {
                var mac = Mac.getInstance("HmacSHA" + bits);
                mac.init(new SecretKeySpec(bytes, mac.getAlgorithm()));
                return mac.doFinal(input);
            } catch (GeneralSecurityException absent) {
                throw new InvalidKeyException("HmacSHA" + bits + " is not available in this JVM", absent);
            }
        }

        @Override
        public String toString() {
            return "Secret[" + bytes.length + " bytes]";
        }
    }
}
