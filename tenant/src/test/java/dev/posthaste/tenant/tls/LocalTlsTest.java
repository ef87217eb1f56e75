package dev.posthaste.tenant.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.tenant.folder.TenantFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTlsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path temporary;

    private TenantFolder folder;

    @BeforeEach
    void open() {
        folder = TenantFolder.open(temporary);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void keysAreTheOwnersOnlyAndTheAuthorityIsForAll() throws IOException {
        var tls = tls("localhost", NOW);
        assertThat(tls.caFile()).isEqualTo(folder.file("ca.pem"));
        assertThat(mode("ca.pem")).isEqualTo("rw-r--r--");
        assertThat(mode("authority.pem")).isEqualTo("rw-------");
        assertThat(mode("server.pem")).isEqualTo("rw-------");
        assertThat(folder.file("ca.pem")).content().doesNotContain("PRIVATE");
    }

    @Test
    void nothingChangesWhileNothingMust() throws IOException {
        tls("tenant.example.test", NOW);
        var server = read("server.pem");
        var authority = read("authority.pem");
        tls("tenant.example.test", NOW.plus(Duration.ofDays(700)));
        assertThat(read("server.pem")).isEqualTo(server);
        assertThat(read("authority.pem")).isEqualTo(authority);
    }

    @Test
    void otherNamesRenewTheServerCertificateOnly() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        var server = read("server.pem");
        var ca = read("ca.pem");
        tls("tenant.example.test", NOW);
        assertThat(read("server.pem")).isNotEqualTo(server);
        assertThat(read("ca.pem")).isEqualTo(ca);
        assertThat(server().getSubjectAlternativeNames().toString()).contains("tenant.example.test", "127.0.0.1");
    }

    @Test
    void theServerCertificateIsRenewedBeforeItEnds() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        var ca = read("ca.pem");
        var first = server();
        assertThat(Duration.between(
                        first.getNotBefore().toInstant(), first.getNotAfter().toInstant()))
                .isLessThan(Duration.ofDays(825));
        var later = NOW.plus(Duration.ofDays(800));
        assertThat(tls("localhost", later).expiresAt())
                .isAfter(first.getNotAfter().toInstant());
        assertThat(server().getSerialNumber()).isNotEqualTo(first.getSerialNumber());
        assertThat(read("ca.pem")).isEqualTo(ca);
    }

    @Test
    void theServerCertificateDoesNotOutliveTheAuthority() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        tls("localhost", NOW.plus(Duration.ofDays(3000)));
        assertThat(server().getNotAfter()).isEqualTo(certificate("ca.pem").getNotAfter());
        server().verify(certificate("ca.pem").getPublicKey());
    }

    @Test
    void anEndedAuthorityIsReplaced() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        var ca = certificate("ca.pem");
        tls("localhost", NOW.plus(Duration.ofDays(3640)));
        assertThat(certificate("ca.pem").getSubjectX500Principal()).isNotEqualTo(ca.getSubjectX500Principal());
        server().verify(certificate("ca.pem").getPublicKey());
    }

    @Test
    void aDamagedServerFileIsReplacedAndADamagedAuthorityReported() throws IOException {
        tls("localhost", NOW);
        Files.writeString(folder.file("server.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----");
        Files.delete(folder.file("ca.pem"));
        tls("localhost", NOW);
        assertThat(read("server.pem")).contains("BEGIN CERTIFICATE");
        assertThat(read("ca.pem")).contains("BEGIN CERTIFICATE");
        Files.writeString(folder.file("authority.pem"), "");
        assertThatThrownBy(() -> tls("localhost", NOW))
                .hasMessageContainingAll(folder.file("authority.pem").toString(), "no private key", "delete it");
    }

    private LocalTls tls(String host, Instant now) {
        return LocalTls.open(folder, HostNames.checked(host), Clock.fixed(now, ZoneOffset.UTC));
    }

    private X509Certificate server() throws IOException, GeneralSecurityException {
        return CertifiedKey.parse(read("server.pem")).certificate();
    }

    private X509Certificate certificate(String name) throws IOException, GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(folder.file(name))));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.file(name));
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file(name)));
    }
}
