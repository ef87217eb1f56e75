package dev.posthaste.tenant.tls;

import dev.posthaste.tenant.folder.FileMode;
import dev.posthaste.tenant.folder.TenantFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// TLS for one machine: an authority made on the first start, and the server certificate it signs.
///
/// The authority is kept, so that it is trusted once. The server certificate stands for `localhost`, `127.0.0.1`, `::1`
/// and the chosen host; it is made anew when it is about to end or the names change. Immutable and safe for use by
/// several threads; what was renewed shows after the next opening.
public final class LocalTls {
    private static final String AUTHORITY = "authority.pem";
    private static final String CA = "ca.pem";
    private static final String SERVER = "server.pem";
    private static final Duration EARLY = Duration.ofDays(30);

    private final Path caFile;
    private final CertifiedKey authority;
    private final CertifiedKey server;

    private LocalTls(Path caFile, CertifiedKey authority, CertifiedKey server) {
        this.caFile = caFile;
        this.authority = authority;
        this.server = server;
    }

    /// Reads the keys and certificates in the folder, and makes those that are missing or end within 30 days.
    ///
    /// @param host a further name or address, as [HostNames#checked] gives it
    /// @throws IllegalStateException when the authority's file is damaged
    public static LocalTls open(TenantFolder folder, String host, Clock clock) {
        var now = clock.instant();
        var authority = authority(folder, now);
        publish(folder, authority.certificate());
        return new LocalTls(folder.file(CA), authority, server(folder, authority, host, now));
    }

    private static CertifiedKey authority(TenantFolder folder, Instant now) {
        var file = folder.file(AUTHORITY);
        try {
            var kept = read(file);
            if (kept != null && lasts(kept, now)) {
                return kept;
            }
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(
                    "%s is damaged (%s): restore it, or delete it to get a new authority, which has to be trusted anew."
                            .formatted(file, damaged.getMessage()),
                    damaged);
        }
        var made = Issuance.authority(now);
        folder.write(AUTHORITY, bytes(made.pem()), FileMode.SECRET);
        return made;
    }

    private static void publish(TenantFolder folder, X509Certificate authority) {
        var pem = CertifiedKey.pem(authority);
        if (!pem.equals(text(folder.file(CA)))) {
            folder.write(CA, bytes(pem), FileMode.SHARED);
        }
    }

    private static CertifiedKey server(TenantFolder folder, CertifiedKey authority, String host, Instant now) {
        var names = HostNames.with(host);
        try {
            var kept = read(folder.file(SERVER));
            if (kept != null && lasts(kept, now) && fits(kept.certificate(), authority, Set.copyOf(names))) {
                return kept;
            }
        } catch (GeneralSecurityException damaged) {
            // nobody knows this key: a new one does as well
        }
        var made = Issuance.server(authority, names, now);
        folder.write(SERVER, bytes(made.pem()), FileMode.SECRET);
        return made;
    }

    private static boolean lasts(CertifiedKey kept, Instant now) {
        var certificate = kept.certificate();
        return now.plus(EARLY).isBefore(certificate.getNotAfter().toInstant())
                && !now.isBefore(certificate.getNotBefore().toInstant());
    }

    private static boolean fits(X509Certificate certificate, CertifiedKey authority, Set<String> names)
            throws GeneralSecurityException {
        try {
            certificate.verify(authority.certificate().getPublicKey());
        } catch (GeneralSecurityException foreign) {
            return false;
        }
        return names(certificate).equals(names);
    }

    private static Set<String> names(X509Certificate certificate) throws CertificateParsingException {
        var names = new HashSet<String>();
        var alternatives = certificate.getSubjectAlternativeNames();
        if (alternatives != null) {
            alternatives.forEach(alternative -> names.add(HostNames.checked((String) alternative.get(1))));
        }
        return names;
    }

    private static @Nullable CertifiedKey read(Path file) throws GeneralSecurityException {
        var pem = text(file);
        return pem == null ? null : CertifiedKey.parse(pem);
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String pem) {
        return pem.getBytes(StandardCharsets.US_ASCII);
    }

    /// The authority's certificate (PEM, mode 0644), to be trusted by clients: curl's `--cacert`, `SSL_CERT_FILE`,
    /// `NODE_EXTRA_CA_CERTS`.
    public Path caFile() {
        return caFile;
    }

    /// For a server: shows the server certificate.
    public SSLContext serverContext() {
        return Contexts.server(server);
    }

    /// For a client in this process: trusts this authority and no other.
    public SSLContext clientContext() {
        return Contexts.client(authority.certificate());
    }

    /// When the server certificate ends; after that a server has to be started anew.
    public Instant expiresAt() {
        return server.certificate().getNotAfter().toInstant();
    }
}
