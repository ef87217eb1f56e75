package dev.posthaste.tenant.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import dev.posthaste.Json;
import dev.posthaste.tenant.store.Ids;
import dev.posthaste.tenant.store.SigningKeys;
import dev.posthaste.tenant.store.StoredKey;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/// The RSA key of 2048 bits that signs access tokens with RS256. Made once and kept in the store.
///
/// Immutable and safe for use by several threads.
public final class SigningKey {
    private static final int BITS = 2048;

    private final String kid;
    private final JWSSigner signer;
    private final JWSHeader header;
    private final Json.Obj jwks;

    private SigningKey(StoredKey key) throws GeneralSecurityException, ParseException {
        this.kid = key.kid();
        this.signer = new RSASSASigner(privateKey(key.privateKey()));
        // parsed, not built: so it keeps the order of members that Auth0's headers have
        this.header = JWSHeader.parse(Base64URL.encode(
                Json.object("alg", "RS256", "typ", "JWT", "kid", kid).toString()));
        this.jwks = Json.object("keys", List.of(jwk(kid, key.certificate())));
    }

    /// The tenant's key, made and kept where there is none yet.
    public static SigningKey of(SigningKeys keys, Clock clock) {
        var stored = keys.ensure(() -> generate(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        try {
            return new SigningKey(stored);
        } catch (GeneralSecurityException | ParseException | IllegalArgumentException failure) {
            throw new IllegalStateException(
                    "The signing key %s in the tenant's database cannot be read: restore the database from a copy."
                            .formatted(stored.kid()),
                    failure);
        }
    }

    private static StoredKey generate(Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new StoredKey(
                    Ids.key(),
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(Certificates.selfSigned(pair, now)),
                    now);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The JDK cannot make RSA keys", failure);
        }
    }

    private static PrivateKey privateKey(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /// RFC 7517, with exactly the members that Auth0 publishes.
    private static Json.Obj jwk(String kid, String base64) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(base64);
        var certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        var key = (RSAPublicKey) certificate.getPublicKey();
        return Json.object(
                "kty",
                "RSA",
                "use",
                "sig",
                "n",
                Base64URL.encode(key.getModulus()).toString(),
                "e",
                Base64URL.encode(key.getPublicExponent()).toString(),
                "kid",
                kid,
                "x5t",
                Base64URL.encode(MessageDigest.getInstance("SHA-1").digest(encoded))
                        .toString(),
                "x5c",
                List.of(base64),
                "alg",
                "RS256");
    }

    /// The key's name in tokens and key sets: 21 URL-safe characters.
    public String kid() {
        return kid;
    }

    /// The key set (RFC 7517, section 5) with the public half only.
    public Json.Obj jwks() {
        return jwks;
    }

    /// A JWT of those claims, in their order, as a compact JWS (RFC 7515, section 3.1).
    public String sign(Json.Obj claims) {
        var token = new JWSObject(header, new Payload(claims.toString()));
        try {
            token.sign(signer);
        } catch (JOSEException failure) {
            throw new IllegalStateException("The key %s cannot sign".formatted(kid), failure);
        }
        return token.serialize();
    }
}
