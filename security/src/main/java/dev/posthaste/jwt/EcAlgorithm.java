package dev.posthaste.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jca.JCAAware;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.Base64URL;
import dev.posthaste.jwt.encoding.AsymmetricKey;
import dev.posthaste.jwt.encoding.EllipticCurve;
import dev.posthaste.jwt.encoding.KeyText;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ES256, ES384, ES512 (which PyJWT also calls ES521) and ES256K.
///
/// ES256K needs Bouncy Castle's JCA provider, which an application adds and registers itself.
record EcAlgorithm(JWSAlgorithm algorithm, EllipticCurve curve) implements Algorithm {

    private static final String BOUNCY_CASTLE = "BC";

    static EcAlgorithm of(String name) {
        return switch (name) {
            case "ES256" -> new EcAlgorithm(JWSAlgorithm.ES256, EllipticCurve.P256);
            case "ES384" -> new EcAlgorithm(JWSAlgorithm.ES384, EllipticCurve.P384);
            case "ES256K" -> new EcAlgorithm(JWSAlgorithm.ES256K, EllipticCurve.SECP256K1);
            default -> new EcAlgorithm(JWSAlgorithm.ES512, EllipticCurve.P521);
        };
    }

    @Override
    public PreparedKey prepare(JwtKey key) {
        var parsed = switch (key) {
            case RawKey raw -> parse(raw.text());
            case ParsedKey(var found) when "EC".equals(found.kind()) -> found;
            default -> throw new InvalidKeyException("Expecting a PEM-formatted key.");
        };
        if (parsed.curve() != curve) {
            throw new InvalidKeyException(
                    "The key's curve '%s' does not match the expected curve '%s' for this algorithm"
                            .formatted(
                                    parsed.curve() == null
                                            ? "unknown"
                                            : parsed.curve().standardName(),
                                    curve.standardName()));
        }
        return new Ec(algorithm, parsed);
    }

    @Override
    public JwtKey read(JwkMembers jwk) {
        jwk.requireKind("EC", "Not an Elliptic curve key");
        var key = EcJwk.read(jwk);
        if (key.secret() != null && !isPair(key)) {
            throw JwkMembers.unusable("Invalid EC key. Its public part is not that of its private part");
        }
        return new ParsedKey(key);
    }

    private static boolean isPair(AsymmetricKey key) {
        var probe = new byte[] {1};
        var names = List.of("ES256", "ES384", "ES512", "ES256K");
        var usual = names.stream()
                .map(EcAlgorithm::of)
                .filter(found -> found.curve == key.curve())
                .findFirst();
        var ec = new Ec(usual.orElseThrow().algorithm(), key);
        return ec.verify(probe, ec.sign(probe));
    }

    private static AsymmetricKey parse(String text) {
        try {
            var key = text.startsWith("ecdsa-sha2-") ? KeyText.ssh(text) : KeyText.pem(text);
            if (!"EC".equals(key.kind())) {
                throw new InvalidKeyException("Expected an EC key. Invalid Key type for ECAlgorithm");
            }
            return key;
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            throw new InvalidKeyException("Could not parse the provided key: " + unreadable.getMessage());
        }
    }

    private record Ec(JWSAlgorithm algorithm, AsymmetricKey key) implements PreparedKey {
        @Override
        public @Nullable String weakness() {
            return null;
        }

        @Override
        public boolean verify(byte[] input, byte[] signature) {
            if (!(key.open() instanceof ECPublicKey open)) {
                throw new InvalidKeyException("The EC key holds no public part: give the public key to verify");
            }
            try {
                var verifier = new ECDSAVerifier(open);
                provide(verifier);
                return verifier.verify(new JWSHeader(algorithm), input, Base64URL.encode(signature));
            } catch (JOSEException unfit) {
                return false;
            }
        }

        @Override
        public byte[] sign(byte[] input) {
            if (key.secret() == null) {
                throw new InvalidKeyException("A public EC key cannot sign: give the private key");
            }
            try {
                var curve = Curve.forJWSAlgorithm(algorithm).iterator().next();
                var signer = new ECDSASigner(key.secret(), curve);
                provide(signer);
                return signer.sign(new JWSHeader(algorithm), input).decode();
            } catch (JOSEException unfit) {
                throw new InvalidKeyException("The EC key cannot sign with " + algorithm, unfit);
            }
        }

        private void provide(JCAAware<JCAContext> signature) {
            if (algorithm.equals(JWSAlgorithm.ES256K)) {
                var provider = Security.getProvider(BOUNCY_CASTLE);
                if (provider == null) {
                    throw new InvalidKeyException("The JDK does not compute with secp256k1: for ES256K, register Bouncy"
                            + " Castle's JCA provider");
                }
                signature.getJCAContext().setProvider(provider);
            }
        }
    }
}
