package dev.posthaste.tenant.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The certificate around a signing key. Nobody checks its chain: key sets carry it because Auth0's do.
final class Certificates {
    private static final int YEARS = 13;
    private static final X500Name NAME =
            new X500NameBuilder().addRDN(BCStyle.CN, "Posthaste tenant").build();

    private Certificates() {}

    /// A certificate (DER) for the key, signed by itself, valid for 13 years as Auth0's.
    static byte[] selfSigned(KeyPair pair, Instant now) {
        var builder = new JcaX509v3CertificateBuilder(
                NAME,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now),
                Date.from(now.plus(365L * YEARS, ChronoUnit.DAYS)),
                NAME,
                pair.getPublic());
        try {
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
            return builder.build(signer).getEncoded();
        } catch (OperatorCreationException failure) {
            throw new IllegalStateException("The JDK cannot sign with RSA and SHA-256", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
