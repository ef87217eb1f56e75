package dev.posthaste.jwt.encoding;

import com.nimbusds.jose.crypto.utils.ECChecks;
import com.nimbusds.jose.jwk.Curve;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The curves of ECDSA that tokens know (RFC 7518, section 3.4; RFC 8812, section 3).
///
/// The JDK itself takes keys on [#SECP256K1] but does not compute with them.
public enum EllipticCurve {
    P256(Curve.P_256, "secp256r1", "2a8648ce3d030107", 32),
    P384(Curve.P_384, "secp384r1", "2b81040022", 48),
    P521(Curve.P_521, "secp521r1", "2b81040023", 66),
    SECP256K1(Curve.SECP256K1, "secp256k1", "2b8104000a", 32);

    private final Curve curve;
    private final String standardName;
    private final String objectId;
    private final int octets;

    EllipticCurve(Curve curve, String standardName, String objectId, int octets) {
        this.curve = curve;
        this.standardName = standardName;
        this.objectId = objectId;
        this.octets = octets;
    }

    /// The curve that a JWK names in `crv`, or null.
    public static @Nullable EllipticCurve named(@Nullable String crv) {
        return find(c -> c.curve.getName().equals(crv));
    }

    /// The curve of a key, or null.
    public static @Nullable EllipticCurve of(ECKey key) {
        var known = Curve.forECParameterSpec(key.getParams());
        return find(c -> c.curve.equals(known));
    }

    static EllipticCurve withId(byte[] objectId) {
        var hex = HexFormat.of().formatHex(objectId);
        var found = find(c -> c.objectId.equals(hex));
        if (found == null) {
            throw new IllegalArgumentException("the curve of an EC key is not known");
        }
        return found;
    }

    /// Its name in SEC 2.
    public String standardName() {
        return standardName;
    }

    /// How many octets a coordinate has.
    public int octets() {
        return octets;
    }

    /// The public key of a point.
    ///
    /// @throws GeneralSecurityException when the point is not on the curve
    public ECPublicKey publicKey(BigInteger x, BigInteger y) throws GeneralSecurityException {
        if (!ECChecks.isPointOnCurve(x, y, parameters())) {
            throw new GeneralSecurityException("Point is not on the curve specified.");
        }
        return (ECPublicKey)
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), parameters()));
    }

    /// The private key of a number.
    ///
    /// @throws GeneralSecurityException when the number makes no key
    public ECPrivateKey privateKey(BigInteger d) throws GeneralSecurityException {
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(d, parameters()));
    }

    private ECParameterSpec parameters() {
        return Objects.requireNonNull(curve.toECParameterSpec());
    }

    private static @Nullable EllipticCurve find(Predicate<EllipticCurve> wanted) {
        for (var curve : values()) {
            if (wanted.test(curve)) {
                return curve;
            }
        }
        return null;
    }
}
