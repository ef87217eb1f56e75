package dev.posthaste.tenant.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import dev.posthaste.Json;
import dev.posthaste.tenant.store.model.StoredKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;

/// The key that signs access tokens with RS256. Immutable and safe for use by several threads.
public final class SigningKey {
    private final String kid;
    private final JWSSigner signer;
    private final JWSHeader header;

    /// @throws GeneralSecurityException when the key cannot be read
    SigningKey(StoredKey key) throws GeneralSecurityException, ParseException {
        this.kid = key.kid();
        this.signer = new RSASSASigner(privateKey(key.privateKey()));
        // parsed, not built: so it keeps the order of members that Auth0's headers have
        this.header = JWSHeader.parse(Base64URL.encode(
                Json.object("alg", "RS256", "typ", "JWT", "kid", kid).toString()));
    }

    private static PrivateKey privateKey(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /// The key's name in tokens and key sets: 21 URL-safe characters.
    public String kid() {
        return kid;
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
