package dev.posthaste.tenant.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes certificates (RFC 5280) that strict readers accept too: OpenSSL's `-x509_strict`, Python 3.13.
final class Issuance {
    static final Duration AUTHORITY_LIFETIME = Duration.ofDays(3650);
    // 825 days is the most that Apple's platforms take from an authority of one's own
    static final Duration SERVER_LIFETIME = Duration.ofDays(820);
    /// Clocks of containers and virtual machines lag behind.
    private static final Duration BACKDATED = Duration.ofHours(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Issuance() {}

    /// An authority whose name differs from every other's: two of one name in a trust store confuse readers.
    static CertifiedKey authority(Instant now) {
        var pair = keyPair();
        var name = new X500Name("O=Posthaste,CN=Posthaste local authority %08x".formatted(RANDOM.nextInt()));
        return issue(() -> {
            var builder = new JcaX509v3CertificateBuilder(
                    name, serial(), from(now), Date.from(now.plus(AUTHORITY_LIFETIME)), name, pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return new CertifiedKey(pair.getPrivate(), List.of(signed(builder, pair.getPrivate())));
        });
    }

    /// A server's certificate for those names and addresses, which does not outlive the authority's.
    static CertifiedKey server(CertifiedKey authority, List<String> names, Instant now) {
        var pair = keyPair();
        var last = now.plus(SERVER_LIFETIME);
        var authorityLast = authority.certificate().getNotAfter().toInstant();
        return issue(() -> {
            var builder = new JcaX509v3CertificateBuilder(
                    authority.certificate(),
                    serial(),
                    from(now),
                    Date.from(last.isBefore(authorityLast) ? last : authorityLast),
                    new X500Name("O=Posthaste,CN=Posthaste tenant"),
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
            var identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(
                            authority.certificate().getPublicKey()));
            return new CertifiedKey(
                    pair.getPrivate(), List.of(signed(builder, authority.key()), authority.certificate()));
        });
    }

    private static GeneralNames alternatives(List<String> names) {
        return new GeneralNames(names.stream()
                .map(name ->
                        new GeneralName(HostNames.isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
                .toArray(GeneralName[]::new));
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey key)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair keyPair() {
        return issue(() -> {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        });
    }

    private static BigInteger serial() {
        // positive, at most 20 octets (RFC 5280, section 4.1.2.2)
        return new BigInteger(159, RANDOM).setBit(158);
    }

    private static Date from(Instant now) {
        return Date.from(now.minus(BACKDATED));
    }

    private interface Making<T> {
        T make() throws IOException, OperatorCreationException, GeneralSecurityException;
    }

    private static <T> T issue(Making<T> making) {
        try {
            return making.make();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OperatorCreationException | GeneralSecurityException failure) {
            throw new IllegalStateException("The JDK cannot make keys and certificates of curve P-256", failure);
        }
    }
}
