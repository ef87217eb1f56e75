package dev.posthaste.tenant.key;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.posthaste.Json;
import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.store.Store;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySetTest {
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
        var jwks = keys().jwks();
        assertThat(jwks.members()).containsOnlyKeys("keys");
        assertThat(list(jwks, "keys"))
                .allSatisfy(jwk -> assertThat(((Json.Obj) jwk).members().keySet())
                        .containsExactly("kty", "use", "n", "e", "kid", "x5t", "x5c", "alg"));
        assertThat(JWKSet.parse(jwks.toString()).getKeys()).allSatisfy(key -> {
            assertThat(key.isPrivate()).isFalse();
            assertThat(key.size()).isEqualTo(2048);
            assertThat(key.getKeyID()).matches("[A-Za-z0-9_-]{21}");
        });
    }

    @Test
    void theCurrentKeyComesFirstAndAnotherFollows() {
        var keys = keys();
        assertThat(kids(keys.jwks()))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .startsWith(keys.current().kid());
        var moduli = list(keys.jwks(), "keys").stream().map(key -> ((Json.Obj) key).text("n"));
        assertThat(moduli).doesNotHaveDuplicates();
    }

    @Test
    void theCertificateIsOfTheSameKeyAndSignedByItself()
            throws GeneralSecurityException, ParseException, JOSEException {
        var jwks = keys().jwks();
        for (var each : list(jwks, "keys")) {
            var jwk = (Json.Obj) each;
            var encoded =
                    Base64.getDecoder().decode(((Json.Str) list(jwk, "x5c").getFirst()).value());
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            certificate.verify(certificate.getPublicKey());
            certificate.checkValidity();
            assertThat(published(jwks, jwk.text("kid")).toRSAPublicKey()).isEqualTo(certificate.getPublicKey());
            assertThat(jwk.text("x5t"))
                    .isEqualTo(Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(MessageDigest.getInstance("SHA-1").digest(encoded)));
        }
    }

    @Test
    void theKeysAreMadeOnce() {
        var first = keys().jwks();
        assertThat(keys().jwks()).isEqualTo(first);
        store.close();
        store = Store.open(folder, Clock.systemUTC());
        assertThat(keys().jwks()).isEqualTo(first);
    }

    @Test
    void aFolderWithOneKeyKeepsItAndGetsTheNext() throws SQLException {
        var before = kids(keys().jwks());
        store.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.file("tenant.db"));
                var statement = connection.createStatement()) {
            // as the first schema left it
            statement.execute("delete from signing_key where state = 'next'");
            statement.execute("drop index signing_key_by_state");
            statement.execute("alter table signing_key drop column state");
            statement.execute("pragma user_version = 1");
        }
        store = Store.open(folder, Clock.systemUTC());
        var after = kids(keys().jwks());
        assertThat(after).hasSize(2).startsWith(before.getFirst()).doesNotContain(before.getLast());
        assertThat(keys().current().kid()).isEqualTo(before.getFirst());
    }

    @Test
    void signedClaimsKeepTheirOrderAndVerify() throws ParseException, JOSEException {
        var keys = keys();
        var kid = keys.current().kid();
        var token = JWSObject.parse(keys.current().sign(Json.object("z", 1, "a", "ü")));
        assertThat(token.getParsedParts()[0].decodeToString())
                .isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(kid));
        assertThat(token.getPayload()).hasToString("{\"z\":1,\"a\":\"ü\"}");
        assertThat(token.verify(new RSASSAVerifier(published(keys.jwks(), kid))))
                .isTrue();
        var next = published(keys.jwks(), kids(keys.jwks()).getLast());
        assertThat(token.verify(new RSASSAVerifier(next))).isFalse();
    }

    private KeySet keys() {
        return KeySet.of(store.keys(), Clock.systemUTC());
    }

    private static RSAKey published(Json.Obj jwks, String kid) throws ParseException {
        return JWKSet.parse(jwks.toString()).getKeyByKeyId(kid).toRSAKey();
    }

    private static List<String> kids(Json.Obj jwks) {
        return list(jwks, "keys").stream()
                .map(key -> String.valueOf(((Json.Obj) key).text("kid")))
                .toList();
    }

    private static List<Json> list(Json.Obj object, String name) {
        return ((Json.Arr) requireNonNull(object.get(name))).items();
    }
}
