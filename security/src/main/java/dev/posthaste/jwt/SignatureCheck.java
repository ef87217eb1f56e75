package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.util.List;

/// Decides which algorithm and key a token is verified with, and verifies it.
///
/// The token's own word on its algorithm is only compared, never followed (RFC 8725, section 3.1).
final class SignatureCheck {

    private SignatureCheck() {}

    /// @throws InvalidAlgorithmException when the algorithm is not allowed, not the key's or not known
    /// @throws InvalidKeyException when the key does not fit
    /// @throws InvalidSignatureException when the signature is another one
    static void check(CompactToken token, JwtKey key, Verification rules) {
        var ready = ready(allowed(token.header(), key, rules), key);
        var weakness = ready.weakness();
        if (weakness != null) {
            if (rules.makes(Check.KEY_LENGTH)) {
                throw new InvalidKeyException(weakness);
            }
            rules.warnings().accept(weakness);
        }
        if (!ready.verify(token.input(), token.signature())) {
            throw new InvalidSignatureException("Signature verification failed");
        }
    }

    private static String allowed(Json.Obj header, JwtKey key, Verification rules) {
        if (header.get("alg") == null) {
            throw new InvalidAlgorithmException("Algorithm not specified");
        }
        var allowed = rules.algorithms();
        if (allowed == null) {
            allowed = key instanceof Jwk jwk ? List.of(jwk.algorithm()) : List.of();
        }
        var algorithm = header.text("alg");
        if (algorithm == null || algorithm.isEmpty() || !allowed.contains(algorithm)) {
            throw new InvalidAlgorithmException("The specified alg value is not allowed");
        }
        return algorithm;
    }

    private static PreparedKey ready(String algorithm, JwtKey key) {
        if (key instanceof Jwk jwk) {
            if (!algorithm.equals(jwk.algorithm())) {
                throw new InvalidAlgorithmException("Token algorithm '%s' does not match the key's algorithm '%s'"
                        .formatted(algorithm, jwk.algorithm()));
            }
            return jwk.means().prepare(jwk.key());
        }
        var means = Algorithm.named(algorithm);
        if (means == null) {
            throw new InvalidAlgorithmException("Algorithm not supported");
        }
        return means.prepare(key);
    }
}
