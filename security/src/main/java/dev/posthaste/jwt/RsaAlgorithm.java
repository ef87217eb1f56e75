package dev.posthaste.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.util.Base64URL;
import dev.posthaste.jwt.encoding.AsymmetricKey;
import dev.posthaste.jwt.encoding.KeyText;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// RS256, RS384, RS512, PS256, PS384 and PS512.
record RsaAlgorithm(String name) implements Algorithm {

    private static final int LEAST_BITS = 2048;

    @Override
    public PreparedKey prepare(JwtKey key) {
        return switch (key) {
            case RawKey raw -> new Rsa(name, parse(raw.text()));
            case ParsedKey(var parsed) when "RSA".equals(parsed.kind()) -> new Rsa(name, parsed);
            default -> throw new InvalidKeyException("Expecting a PEM-formatted key.");
        };
    }

    @Override
    public JwtKey read(JwkMembers jwk) {
        jwk.requireKind("RSA", "Not an RSA key");
        return new ParsedKey(RsaJwk.read(jwk));
    }

    private static AsymmetricKey parse(String text) {
        try {
            var key = text.startsWith("ssh-rsa") ? KeyText.ssh(text) : KeyText.pem(text);
            if (!"RSA".equals(key.kind())) {
                throw new InvalidKeyException("Expected an RSA key. Invalid Key type for RSAAlgorithm");
            }
            return key;
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            throw new InvalidKeyException("Could not parse the provided public key.");
        }
    }

    private record Rsa(String name, AsymmetricKey key) implements PreparedKey {
        @Override
        public @Nullable String weakness() {
            var either = (RSAKey) (key.open() == null ? key.secret() : key.open());
            int bits = either == null ? 0 : either.getModulus().bitLength();
            return bits >= LEAST_BITS
                    ? null
                    : ("The RSA key is %d bits long, which is below the minimum recommended size of %d bits."
                                    + " See NIST SP 800-131A.")
                            .formatted(bits, LEAST_BITS);
        }

        @Override
        public boolean verify(byte[] input, byte[] signature) {
            if (!(key.open() instanceof RSAPublicKey open) || key.secret() != null) {
                throw new InvalidKeyException("A private RSA key verifies nothing: give its public key");
            }
            try {
                return new RSASSAVerifier(open).verify(header(), input, Base64URL.encode(signature));
            } catch (JOSEException unfit) {
                return false;
            }
        }

        @Override
        public byte[] sign(byte[] input) {
            if (key.secret() == null) {
                throw new InvalidKeyException("A public RSA key cannot sign: give the private key");
            }
            try {
                return new RSASSASigner(key.secret(), Set.of(AllowWeakRSAKey.getInstance()))
                        .sign(header(), input)
                        .decode();
            } catch (JOSEException unfit) {
                throw new InvalidKeyException("The RSA key cannot sign with " + name, unfit);
            }
        }

        private JWSHeader header() {
            return new JWSHeader(JWSAlgorithm.parse(name));
        }
    }
}
