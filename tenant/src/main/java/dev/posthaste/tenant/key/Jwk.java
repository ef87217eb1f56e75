package dev.posthaste.tenant.key;

import com.nimbusds.jose.util.Base64URL;
import dev.posthaste.Json;
import dev.posthaste.tenant.store.model.StoredKey;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;

/// The public half of a key (RFC 7517), with exactly the members that Auth0 publishes.
final class Jwk {
    private Jwk() {}

    /// @throws GeneralSecurityException when its certificate cannot be read
    static Json.Obj of(StoredKey stored) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(stored.certificate());
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
                stored.kid(),
                "x5t",
                Base64URL.encode(MessageDigest.getInstance("SHA-1").digest(encoded))
                        .toString(),
                "x5c",
                List.of(stored.certificate()),
                "alg",
                "RS256");
    }
}
