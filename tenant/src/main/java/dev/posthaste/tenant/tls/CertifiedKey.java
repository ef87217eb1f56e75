package dev.posthaste.tenant.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A private key (elliptic curve) and its certificate, which others may follow up to an authority.
///
/// One PEM file (RFC 7468) holds both, so that they are replaced together and other servers can read them too.
record CertifiedKey(PrivateKey key, List<X509Certificate> chain) {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    CertifiedKey {
        chain = List.copyOf(chain);
    }

    /// What a file holds; null where there is none.
    ///
    /// @throws GeneralSecurityException when there is no key or no certificate in it
    static @Nullable CertifiedKey read(Path file) throws GeneralSecurityException {
        var pem = text(file);
        return pem == null ? null : parse(pem);
    }

    /// A file's text; null where there is none.
    static @Nullable String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @throws GeneralSecurityException when there is no key or no certificate in it
    static CertifiedKey parse(String pem) throws GeneralSecurityException {
        var key = KEY.matcher(pem);
        if (!key.find()) {
            throw new GeneralSecurityException("no private key in the file");
        }
        var certificates =
                CERTIFICATE.matcher(pem).results().map(found -> found.group()).toList();
        if (certificates.isEmpty()) {
            throw new GeneralSecurityException("no certificate in the file");
        }
        var chain = CertificateFactory.getInstance("X.509")
                .generateCertificates(
                        new ByteArrayInputStream(String.join("\n", certificates).getBytes(StandardCharsets.US_ASCII)))
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
        return new CertifiedKey(privateKey(key.group(1)), chain);
    }

    private static PrivateKey privateKey(String base64) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException("the private key is no Base64", noBase64);
        }
    }

    /// The key's own certificate.
    X509Certificate certificate() {
        return chain.getFirst();
    }

    /// Key and certificates: a secret.
    String pem() {
        var pem = new StringBuilder(block("PRIVATE KEY", key.getEncoded()));
        chain.forEach(certificate -> pem.append(pem(certificate)));
        return pem.toString();
    }

    /// A certificate alone.
    static String pem(X509Certificate certificate) {
        try {
            return block("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateException failure) {
            throw new IllegalStateException("a certificate that was read cannot be written", failure);
        }
    }

    private static String block(String label, byte[] content) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, LINES.encodeToString(content));
    }

    @Override
    public String toString() {
        return "CertifiedKey[%s]".formatted(certificate().getSubjectX500Principal());
    }
}
