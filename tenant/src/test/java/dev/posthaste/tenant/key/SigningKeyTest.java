package dev.posthaste.tenant.key;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import dev.posthaste.Json;
import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.store.Store;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    Path temporary;

    private TenantFolder folder;
    private Store store;

    @BeforeEach
    void open() {
        folder = TenantFolder.open(temporary);
        store = Store.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    @Test
    void theKeySetHasAuth0sMembersAndNoPrivateOnes() throws ParseException {
        var jwks = key().jwks();
        assertThat(jwks.members()).containsOnlyKeys("keys");
        assertThat(jwk(jwks).members().keySet()).containsExactly("kty", "use", "n", "e", "kid", "x5t", "x5c", "alg");
        var parsed = JWKSet.parse(jwks.toString()).getKeys().getFirst();
        assertThat(parsed.isPrivate()).isFalse();
        assertThat(parsed.size()).isEqualTo(2048);
        assertThat(parsed.getKeyID()).matches("[A-Za-z0-9_-]{21}");
    }

    @Test
    void theCertificateIsOfTheSameKeyAndSignedByItself()
            throws GeneralSecurityException, ParseException, JOSEException {
        var jwks = key().jwks();
        var encoded = Base64.getDecoder().decode(((Json.Str) first(jwk(jwks), "x5c")).value());
        var certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        certificate.verify(certificate.getPublicKey());
        certificate.checkValidity();
        var parsed = JWKSet.parse(jwks.toString()).getKeys().getFirst().toRSAKey();
        assertThat(parsed.toRSAPublicKey()).isEqualTo(certificate.getPublicKey());
        assertThat(jwk(jwks).text("x5t"))
                .isEqualTo(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-1").digest(encoded)));
    }

    @Test
    void theKeyIsMadeOnce() {
        var first = key().jwks();
        assertThat(key().jwks()).isEqualTo(first);
        store.close();
        store = Store.open(folder, Clock.systemUTC());
        assertThat(key().jwks()).isEqualTo(first);
    }

    @Test
    void signedClaimsKeepTheirOrderAndVerify() throws ParseException, JOSEException {
        var key = key();
        var token = JWSObject.parse(key.sign(Json.object("z", 1, "a", "ü")));
        assertThat(token.getParsedParts()[0].decodeToString())
                .isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(key.kid()));
        assertThat(token.getPayload()).hasToString("{\"z\":1,\"a\":\"ü\"}");
        var published =
                JWKSet.parse(key.jwks().toString()).getKeyByKeyId(key.kid()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(published))).isTrue();
    }

    private SigningKey key() {
        return SigningKey.of(store.keys(), Clock.systemUTC());
    }

    private static Json.Obj jwk(Json.Obj jwks) {
        return (Json.Obj) first(jwks, "keys");
    }

    private static Json first(Json.Obj object, String name) {
        return ((Json.Arr) requireNonNull(object.get(name))).items().getFirst();
    }
}
