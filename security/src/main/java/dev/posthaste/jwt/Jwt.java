package dev.posthaste.jwt;

import dev.posthaste.Claims;
import dev.posthaste.Json;
import java.time.Instant;

/// Decodes and encodes JSON Web Tokens (RFC 7519) by PyJWT's rules and in its words.
///
/// No method keeps state; all are safe for use by several threads.
public final class Jwt {

    private Jwt() {}

    /// The claims of a token that keeps the rules.
    ///
    /// @throws InvalidTokenException when the token must not be accepted; its subclasses say why
    /// @throws InvalidKeyException when the key does not fit the algorithm
    public static Claims decode(String token, JwtKey key, Verification rules) {
        return decodeComplete(token, key, rules).claims();
    }

    /// The same with header and signature.
    public static DecodedToken decodeComplete(String token, JwtKey key, Verification rules) {
        var algorithms = rules.algorithms();
        var none = algorithms == null || algorithms.isEmpty();
        if (rules.makes(Check.SIGNATURE) && none && !(key instanceof Jwk)) {
            throw new DecodeException("It is required that you pass in a value for the \"algorithms\" argument"
                    + " when calling decode().");
        }
        var split = CompactToken.split(token);
        HeaderCheck.check(split.header());
        var whole = HeaderCheck.whole(split, rules);
        if (rules.makes(Check.SIGNATURE)) {
            SignatureCheck.check(whole, key, rules);
        }
        var claims = whole.claims();
        ClaimsCheck.check(claims, rules);
        return DecodedToken.of(whole, new Claims(claims));
    }

    /// The header of a token, of which nothing was verified.
    ///
    /// @throws InvalidTokenException when the token cannot be read, or its header breaks a rule
    public static Json.Obj unverifiedHeader(String token) {
        var header = CompactToken.split(token).header();
        HeaderCheck.check(header);
        return header;
    }

    /// A token with these claims, signed with HS256, or with the algorithm that a [Jwk] is bound to.
    public static String encode(Json.Obj claims, JwtKey key) {
        return encode(claims, key, Signing.byKey());
    }

    /// A token with these claims, signed with this algorithm.
    public static String encode(Json.Obj claims, JwtKey key, String algorithm) {
        return encode(claims, key, Signing.with(algorithm));
    }

    /// A token with these claims.
    ///
    /// @throws InvalidKeyException when the key does not fit the algorithm
    /// @throws InvalidAlgorithmException when the algorithm is not known
    /// @throws InvalidTokenException when a header breaks a rule
    /// @throws IllegalArgumentException when claim `iss` is no string
    public static String encode(Json.Obj claims, JwtKey key, Signing signing) {
        return TokenWriter.write(claims, key, signing);
    }

    /// A time as claims hold it: whole seconds since 1970 (RFC 7519, section 2).
    public static Json.Num numericDate(Instant time) {
        return new Json.Num(Long.toString(time.getEpochSecond()));
    }
}
