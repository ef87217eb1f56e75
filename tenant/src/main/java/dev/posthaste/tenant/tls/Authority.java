package dev.posthaste.tenant.tls;

import dev.posthaste.tenant.folder.FileMode;
import dev.posthaste.tenant.folder.TenantFolder;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The authority that people trust once: kept while it can be, and never replaced without a word.
final class Authority {
    /// Key and certificate, a secret.
    static final String FILE = "authority.pem";
    /// The certificate alone, for those who trust it.
    static final String CA = "ca.pem";

    private static final Duration WARNED = Duration.ofDays(30);
    private static final System.Logger LOG = System.getLogger(Authority.class.getName());

    private final TenantFolder folder;
    private final Instant now;

    private Authority(TenantFolder folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /// The folder's authority, made where it is missing or has ended; its certificate is in the folder too.
    ///
    /// @throws IllegalStateException when the file is damaged
    static CertifiedKey in(TenantFolder folder, Instant now) {
        var authority = new Authority(folder, now);
        var read = authority.read();
        var used = read == null || authority.ended(read) ? authority.made() : read;
        authority.publish(used);
        return used;
    }

    private boolean ended(CertifiedKey kept) {
        var ca = folder.file(CA);
        var begins = kept.certificate().getNotBefore().toInstant();
        var ends = kept.certificate().getNotAfter().toInstant();
        if (now.isAfter(ends)) {
            warn("The certificate authority ended on %s and was replaced: trust %s anew.".formatted(ends, ca));
            return true;
        }
        if (now.isBefore(begins)) {
            warn(
                    "The certificate authority %s begins on %s, which this machine's clock (%s) has yet to reach. It is kept; clients refuse it until the clock is right."
                            .formatted(ca, begins, now));
        } else if (now.plus(WARNED).isAfter(ends)) {
            warn(
                    "The certificate authority %s ends on %s. To have another, stop the tenant, delete %s, start the tenant again, and trust %s anew."
                            .formatted(ca, ends, folder.file(FILE), ca));
        }
        return false;
    }

    private static void warn(String message) {
        LOG.log(Level.WARNING, message);
    }

    private @Nullable CertifiedKey read() {
        var file = folder.file(FILE);
        try {
            return CertifiedKey.read(file);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(
                    "%s is damaged (%s): restore it, or delete it to get a new authority, which has to be trusted anew."
                            .formatted(file, damaged.getMessage()),
                    damaged);
        }
    }

    private CertifiedKey made() {
        if (Files.exists(folder.file(CA)) && Files.notExists(folder.file(FILE))) {
            warn("%s is missing, so another certificate authority was made: trust %s anew."
                    .formatted(folder.file(FILE), folder.file(CA)));
        }
        var made = Issuance.authority(now);
        folder.write(FILE, bytes(made.pem()), FileMode.SECRET);
        return made;
    }

    private void publish(CertifiedKey authority) {
        var pem = CertifiedKey.pem(authority.certificate());
        if (!pem.equals(CertifiedKey.text(folder.file(CA)))) {
            folder.write(CA, bytes(pem), FileMode.SHARED);
        }
    }

    private static byte[] bytes(String pem) {
        return pem.getBytes(StandardCharsets.US_ASCII);
    }
}
