package dev.posthaste.jwt.encoding;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads keys from text: PEM (RFC 7468) and OpenSSH's public keys (RFC 4253, section 6.6).
public final class KeyText {

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s([^-]*)-----END \\1-----");
    private static final Set<String> KEYS =
            Set.of("PUBLIC KEY", "RSA PUBLIC KEY", "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY");

    private KeyText() {}

    /// The first key in a text of PEM blocks.
    ///
    /// @throws IllegalArgumentException when there is none, or it is encrypted
    /// @throws GeneralSecurityException when its numbers make no key
    public static AsymmetricKey pem(String text) throws GeneralSecurityException {
        var block = BLOCK.matcher(text);
        while (block.find()) {
            if (KEYS.contains(block.group(1))) {
                return key(block.group(1), Base64.getMimeDecoder().decode(block.group(2)));
            }
        }
        throw new IllegalArgumentException("the text holds no unencrypted key in PEM");
    }

    private static AsymmetricKey key(String label, byte[] der) throws GeneralSecurityException {
        return switch (label) {
            case "PUBLIC KEY" -> KeyDer.publicKey(der);
            case "RSA PUBLIC KEY" -> KeyDer.rsaPublic(der);
            case "RSA PRIVATE KEY" -> KeyDer.rsaPrivate(der);
            case "EC PRIVATE KEY" -> KeyDer.ecPrivate(der, null);
            default -> KeyDer.privateKey(der);
        };
    }

    /// The key in a line as OpenSSH writes public keys.
    ///
    /// @throws IllegalArgumentException when it is none
    /// @throws GeneralSecurityException when its numbers make no key
    public static AsymmetricKey ssh(String line) throws GeneralSecurityException {
        var parts = line.strip().split(" ", 3);
        var in = ByteBuffer.wrap(Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1]));
        var kind = new String(field(in), StandardCharsets.US_ASCII);
        if (!kind.equals(parts[0])) {
            throw new IllegalArgumentException("the line names two kinds of key");
        }
        return switch (kind) {
            case "ssh-rsa" -> {
                var e = new BigInteger(field(in));
                yield KeyDer.rsa(new BigInteger(field(in)), e);
            }
            case "ssh-ed25519" -> EdwardsCurve.ED25519.publicKey(field(in));
            default -> point(new String(field(in), StandardCharsets.US_ASCII), field(in));
        };
    }

    private static AsymmetricKey point(String curve, byte[] point) throws GeneralSecurityException {
        var found = EllipticCurve.named(curve.replace("nistp", "P-"));
        if (found == null) {
            throw new IllegalArgumentException("the curve of an OpenSSH key is not known");
        }
        return KeyDer.point(found, point);
    }

    private static byte[] field(ByteBuffer in) {
        int length = in.remaining() < 4 ? -1 : in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("an OpenSSH key is cut off");
        }
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
