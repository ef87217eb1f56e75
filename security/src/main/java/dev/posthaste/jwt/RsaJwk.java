package dev.posthaste.jwt;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;

import dev.posthaste.jwt.encoding.AsymmetricKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.KeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;

/// Reads RSA keys from JWKs (RFC 7518, section 6.3).
final class RsaJwk {

    private static final List<String> PRIMES = List.of("p", "q", "dp", "dq", "qi");
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private RsaJwk() {}

    static AsymmetricKey read(JwkMembers jwk) {
        if (!jwk.has("n") || !jwk.has("e")) {
            throw new InvalidKeyException("Not a public or private key");
        }
        if (jwk.has("d")) {
            requireTwoPrimes(jwk);
        }
        var n = jwk.number("n");
        var e = jwk.number("e");
        if (n.compareTo(THREE) < 0 || e.compareTo(THREE) < 0 || e.compareTo(n) >= 0) {
            throw JwkMembers.unusable("n and e must be at least 3, and e less than n");
        }
        try {
            var keys = KeyFactory.getInstance("RSA");
            return AsymmetricKey.of(
                    jwk.has("d")
                            ? keys.generatePrivate(secret(jwk, n, e))
                            : keys.generatePublic(new RSAPublicKeySpec(n, e)));
        } catch (GeneralSecurityException refused) {
            throw JwkMembers.unusable("the numbers make no RSA key");
        }
    }

    private static void requireTwoPrimes(JwkMembers jwk) {
        if (jwk.has("oth")) {
            throw new InvalidKeyException("Unsupported RSA private key: > 2 primes not supported");
        }
        if (PRIMES.stream().anyMatch(jwk::has) && !PRIMES.stream().allMatch(jwk::has)) {
            throw new InvalidKeyException("RSA key must include all parameters if any are present besides d");
        }
    }

    private static KeySpec secret(JwkMembers jwk, BigInteger n, BigInteger e) {
        var d = jwk.number("d");
        if (!TWO.modPow(d.multiply(e), n).equals(TWO)) {
            throw JwkMembers.unusable("Invalid private key");
        }
        if (!jwk.has("p")) {
            return new RSAPrivateKeySpec(n, d);
        }
        var p = jwk.number("p");
        var q = jwk.number("q");
        if (!p.multiply(q).equals(n) || p.compareTo(ONE) <= 0 || q.compareTo(ONE) <= 0) {
            throw JwkMembers.unusable("p times q is not n");
        }
        var dp = jwk.number("dp");
        var dq = jwk.number("dq");
        var qi = jwk.number("qi");
        var right = dp.equals(d.mod(p.subtract(ONE))) && dq.equals(d.mod(q.subtract(ONE)));
        if (!right || !qi.multiply(q).mod(p).equals(ONE)) {
            throw JwkMembers.unusable("dp, dq or qi does not fit");
        }
        return new RSAPrivateCrtKeySpec(n, e, d, p, q, dp, dq, qi);
    }
}
