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
    private CapturedLog log;

    @BeforeEach
    void open() {
        log = new CapturedLog(Authority.class);
        folder = TenantFolder.open(temporary);
    }

    @AfterEach
    void close() {
        log.close();
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
        tls("localhost", NOW.plus(Duration.ofDays(800)));
        assertThat(server().getNotAfter()).isAfter(first.getNotAfter());
        assertThat(server().getSerialNumber()).isNotEqualTo(first.getSerialNumber());
        assertThat(read("ca.pem")).isEqualTo(ca);
        assertThat(log.drained()).isEmpty();
    }

    @Test
    void theServerCertificateDoesNotOutliveTheAuthority() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        tls("localhost", NOW.plus(Duration.ofDays(3000)));
        assertThat(server().getNotAfter()).isEqualTo(certificate("ca.pem").getNotAfter());
        server().verify(certificate("ca.pem").getPublicKey());
        var last = read("server.pem");
        tls("localhost", NOW.plus(Duration.ofDays(3640)));
        assertThat(read("server.pem")).isEqualTo(last);
    }

    @Test
    void anAuthorityThatBeginsLaterIsKept() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        var ca = read("ca.pem");
        var authority = read("authority.pem");
        var before = NOW.minus(Duration.ofDays(400));
        tls("localhost", before);
        assertThat(read("ca.pem")).isEqualTo(ca);
        assertThat(read("authority.pem")).isEqualTo(authority);
        assertThat(server().getNotBefore()).isBefore(before);
        server().verify(certificate("ca.pem").getPublicKey());
        assertThat(log.drained())
                .singleElement()
                .asString()
                .startsWith("WARNING ")
                .contains(folder.file("ca.pem").toString(), "2026-11-23T09:00:00Z", before.toString(), "is kept");
        tls("localhost", NOW);
        assertThat(read("ca.pem")).isEqualTo(ca);
        assertThat(log.drained()).isEmpty();
    }

    @Test
    void anAuthorityThatEndsSoonIsKeptAndTheWayOutIsNamed() throws IOException {
        tls("localhost", NOW);
        var ca = read("ca.pem");
        tls("localhost", NOW.plus(Duration.ofDays(3619)));
        assertThat(log.drained()).isEmpty();
        for (int days : new int[] {3621, 3649}) {
            tls("localhost", NOW.plus(Duration.ofDays(days)));
            assertThat(read("ca.pem")).isEqualTo(ca);
            assertThat(log.drained())
                    .singleElement()
                    .asString()
                    .contains("ends on 2036-11-20T10:00:00Z", "delete " + folder.file("authority.pem"))
                    .endsWith("trust " + folder.file("ca.pem") + " anew.");
        }
    }

    @Test
    void anEndedAuthorityIsReplacedAndTheFileToTrustIsNamed() throws IOException, GeneralSecurityException {
        tls("localhost", NOW);
        var ca = certificate("ca.pem");
        tls("localhost", NOW.plus(Duration.ofDays(3651)));
        assertThat(certificate("ca.pem").getSubjectX500Principal()).isNotEqualTo(ca.getSubjectX500Principal());
        server().verify(certificate("ca.pem").getPublicKey());
        assertThat(log.drained())
                .singleElement()
                .asString()
                .contains("ended on 2036-11-20T10:00:00Z and was replaced")
                .endsWith("trust " + folder.file("ca.pem") + " anew.");
    }

    @Test
    void anAuthorityThatWasDeletedIsReplacedAndTheFileToTrustIsNamed() throws IOException {
        tls("localhost", NOW);
        assertThat(log.drained()).isEmpty();
        var ca = read("ca.pem");
        Files.delete(folder.file("authority.pem"));
        tls("localhost", NOW);
        assertThat(read("ca.pem")).isNotEqualTo(ca);
        assertThat(log.drained())
                .singleElement()
                .asString()
                .contains(folder.file("authority.pem") + " is missing")
                .endsWith("trust " + folder.file("ca.pem") + " anew.");
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
