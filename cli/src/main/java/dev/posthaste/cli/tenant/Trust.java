package dev.posthaste.cli.tenant;

import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.jwt.TrustedCertificates;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/// Which servers a client believes.
public final class Trust {

    private Trust() {}

    /// Those whose certificate one in a file (PEM) has signed.
    ///
    /// @throws Failure where the file holds no certificates
    public static SSLContext in(Path file) {
        try {
            return TrustedCertificates.in(file);
        } catch (IllegalArgumentException unusable) {
            throw Failure.of(unusable);
        }
    }

    /// Those that the platform believes.
    public static SSLContext platform() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException failure) {
            throw Failure.of(failure);
        }
    }
}
