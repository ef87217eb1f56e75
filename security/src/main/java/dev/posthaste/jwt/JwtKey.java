package dev.posthaste.jwt;

import dev.posthaste.jwt.encoding.AsymmetricKey;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import javax.crypto.SecretKey;

/// What signs a token or verifies it. Its text form never shows the key.
///
/// A [Jwk] is bound to one algorithm and is the safest form. Keys are immutable and safe for use by several threads.
public sealed interface JwtKey permits RawKey, ParsedKey, NoKey, Jwk {

    /// A secret for HS256, HS384 and HS512, or a key in PEM or in OpenSSH's form for the others.
    ///
    /// What it is follows from the algorithm of the token, as in PyJWT. So that a public key can never serve as a
    /// secret, those algorithms refuse whatever looks like PEM, OpenSSH, DER or a JWK.
    static JwtKey of(String text) {
        return new RawKey(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same as [#of(String)], from the bytes of a secret or of a text.
    static JwtKey of(byte[] bytes) {
        return new RawKey(bytes.clone());
    }

    /// A key of the JCA: public or private RSA, EC or EdDSA, or secret.
    ///
    /// @throws InvalidKeyException for a secret key that does not give its bytes, such as one in a hardware token
    static JwtKey of(Key key) {
        if (!(key instanceof SecretKey)) {
            return new ParsedKey(AsymmetricKey.of(key));
        }
        var bytes = key.getEncoded();
        if (bytes == null) {
            throw new InvalidKeyException("The secret key does not give its bytes: give them yourself");
        }
        return new RawKey(bytes);
    }

    /// No key, where none is needed: to read without verifying, or for algorithm `none`.
    static JwtKey none() {
        return NoKey.NONE;
    }
}
