package dev.posthaste.tenant.tls;

import dev.posthaste.tenant.folder.FileMode;
import dev.posthaste.tenant.folder.TenantFolder;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The server's key and certificate, made anew 30 days before it ends, also while the server runs. Nobody trusts this
/// one by itself, so nobody needs to know. Safe for use by several threads.
final class ServerCertificate {
    private static final String FILE = "server.pem";
    private static final Duration EARLY = Duration.ofDays(30);
    private static final System.Logger LOG = System.getLogger(ServerCertificate.class.getName());

    private final TenantFolder folder;
    private final CertifiedKey authority;
    private final List<String> names;
    private final Clock clock;
    private CertifiedKey current;

    private ServerCertificate(TenantFolder folder, CertifiedKey authority, List<String> names, Clock clock) {
        this.folder = folder;
        this.authority = authority;
        this.names = names;
        this.clock = clock;
        var kept = kept();
        if (kept == null) {
            current = made();
            keep();
        } else {
            current = kept;
        }
    }

    /// The folder's certificate, made where it is missing, about to end, or of other names or another authority.
    static ServerCertificate in(TenantFolder folder, CertifiedKey authority, List<String> names, Clock clock) {
        return new ServerCertificate(folder, authority, names, clock);
    }

    /// The one to show now.
    synchronized CertifiedKey current() {
        if (!lasts(current)) {
            current = made();
            try {
                keep();
            } catch (UncheckedIOException failure) {
                // what is in memory serves until the next start
                LOG.log(Level.WARNING, "The renewed server certificate could not be written", failure);
            }
        }
        return current;
    }

    private CertifiedKey made() {
        return Issuance.server(authority, names, clock.instant());
    }

    private void keep() {
        folder.write(FILE, current.pem().getBytes(StandardCharsets.US_ASCII), FileMode.SECRET);
    }

    private @Nullable CertifiedKey kept() {
        try {
            var kept = CertifiedKey.read(folder.file(FILE));
            return kept != null && lasts(kept) && fits(kept.certificate()) ? kept : null;
        } catch (GeneralSecurityException damaged) {
            // nobody knows this key: a new one does as well
            return null;
        }
    }

    /// Whether it is valid now, and for long or as long as the authority lets it be.
    private boolean lasts(CertifiedKey key) {
        var now = clock.instant();
        var ends = end(key);
        return !now.isBefore(key.certificate().getNotBefore().toInstant())
                && (now.plus(EARLY).isBefore(ends) || ends.equals(end(authority)));
    }

    private static Instant end(CertifiedKey key) {
        return key.certificate().getNotAfter().toInstant();
    }

    private boolean fits(X509Certificate certificate) throws GeneralSecurityException {
        try {
            certificate.verify(authority.certificate().getPublicKey());
        } catch (GeneralSecurityException foreign) {
            return false;
        }
        return names(certificate).equals(Set.copyOf(names));
    }

    private static Set<String> names(X509Certificate certificate) throws CertificateParsingException {
        var names = new HashSet<String>();
        var alternatives = certificate.getSubjectAlternativeNames();
        if (alternatives != null) {
            alternatives.forEach(alternative -> names.add(HostNames.checked((String) alternative.get(1))));
        }
        return names;
    }
}
