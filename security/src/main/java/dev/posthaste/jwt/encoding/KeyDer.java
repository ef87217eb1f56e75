package dev.posthaste.jwt.encoding;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Reads keys from DER: SubjectPublicKeyInfo (RFC 5280), PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) and SEC 1 (RFC 5915).
public final class KeyDer {

    private static final String RSA = "2a864886f70d010101";
    private static final String EC = "2a8648ce3d0201";
    private static final int CURVE_TAG = 0xa0;
    private static final int POINT_TAG = 0xa1;

    private KeyDer() {}

    /// A public key in a SubjectPublicKeyInfo.
    ///
    /// @throws IllegalArgumentException when it is none
    /// @throws GeneralSecurityException when its numbers make no key
    public static AsymmetricKey publicKey(byte[] info) throws GeneralSecurityException {
        var whole = new Der(info);
        var sequence = whole.enter(Der.SEQUENCE);
        var algorithm = sequence.enter(Der.SEQUENCE);
        var id = HexFormat.of().formatHex(algorithm.read(Der.OBJECT_ID));
        var content = sequence.bits();
        if (!whole.ended()) {
            throw new IllegalArgumentException("there is more than one key");
        }
        return switch (id) {
            case RSA -> rsaPublic(content);
            case EC -> point(EllipticCurve.withId(algorithm.read(Der.OBJECT_ID)), content);
            default -> AsymmetricKey.of(edwards(id).generatePublic(new X509EncodedKeySpec(info)));
        };
    }

    static AsymmetricKey privateKey(byte[] info) throws GeneralSecurityException {
        var sequence = new Der(info).enter(Der.SEQUENCE);
        sequence.integer();
        var algorithm = sequence.enter(Der.SEQUENCE);
        var id = HexFormat.of().formatHex(algorithm.read(Der.OBJECT_ID));
        var content = sequence.read(Der.OCTET_STRING);
        return switch (id) {
            case RSA -> rsaPrivate(content);
            case EC -> ecPrivate(content, EllipticCurve.withId(algorithm.read(Der.OBJECT_ID)));
            default -> AsymmetricKey.of(edwards(id).generatePrivate(new PKCS8EncodedKeySpec(info)));
        };
    }

    static AsymmetricKey rsaPublic(byte[] pkcs1) throws GeneralSecurityException {
        var sequence = new Der(pkcs1).enter(Der.SEQUENCE);
        return rsa(sequence.integer(), sequence.integer());
    }

    static AsymmetricKey rsa(BigInteger n, BigInteger e) throws GeneralSecurityException {
        return AsymmetricKey.of(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(n, e)));
    }

    static AsymmetricKey rsaPrivate(byte[] pkcs1) throws GeneralSecurityException {
        var in = new Der(pkcs1).enter(Der.SEQUENCE);
        in.integer();
        var numbers = new BigInteger[8];
        Arrays.setAll(numbers, i -> in.integer());
        var spec = new RSAPrivateCrtKeySpec(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
        return AsymmetricKey.of(KeyFactory.getInstance("RSA").generatePrivate(spec));
    }

    static AsymmetricKey ecPrivate(byte[] sec1, @Nullable EllipticCurve outer) throws GeneralSecurityException {
        var in = new Der(sec1).enter(Der.SEQUENCE);
        in.integer();
        var d = new BigInteger(1, in.read(Der.OCTET_STRING));
        var curve = outer;
        if (in.next(CURVE_TAG)) {
            curve = EllipticCurve.withId(in.enter(CURVE_TAG).read(Der.OBJECT_ID));
        }
        if (curve == null) {
            throw new IllegalArgumentException("an EC key names no curve");
        }
        var point =
                in.next(POINT_TAG) ? point(curve, in.enter(POINT_TAG).bits()).open() : null;
        var secret = AsymmetricKey.of(curve.privateKey(d));
        return point == null ? secret : secret.with(point);
    }

    static AsymmetricKey point(EllipticCurve curve, byte[] point) throws GeneralSecurityException {
        if (point.length != 1 + 2 * curve.octets() || point[0] != 4) {
            throw new IllegalArgumentException("the point of an EC key is compressed or has a wrong length");
        }
        var x = new BigInteger(1, point, 1, curve.octets());
        var y = new BigInteger(1, point, 1 + curve.octets(), curve.octets());
        return AsymmetricKey.of(curve.publicKey(x, y));
    }

    private static KeyFactory edwards(String id) throws GeneralSecurityException {
        return switch (id) {
            case "2b6570" -> KeyFactory.getInstance("Ed25519");
            case "2b6571" -> KeyFactory.getInstance("Ed448");
            default -> throw new IllegalArgumentException("keys of this kind sign no tokens");
        };
    }
}
