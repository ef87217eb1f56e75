package dev.posthaste.jwt.encoding;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// The curves of EdDSA (RFC 8032, RFC 8410).
public enum EdwardsCurve {
    ED25519("Ed25519", 32, "302a300506032b6570032100", "302e020100300506032b657004220420"),
    ED448("Ed448", 57, "3043300506032b6571033a00", "3047020100300506032b6571043b0439");

    private final String crv;
    private final int octets;
    private final String publicPrefix;
    private final String privatePrefix;

    EdwardsCurve(String crv, int octets, String publicPrefix, String privatePrefix) {
        this.crv = crv;
        this.octets = octets;
        this.publicPrefix = publicPrefix;
        this.privatePrefix = privatePrefix;
    }

    /// The public key of its encoded point.
    ///
    /// @throws GeneralSecurityException when the length is wrong
    public AsymmetricKey publicKey(byte[] x) throws GeneralSecurityException {
        var info = new X509EncodedKeySpec(whole(publicPrefix, x));
        return AsymmetricKey.of(KeyFactory.getInstance(crv).generatePublic(info));
    }

    /// The private key of its seed, with the public one beside it.
    ///
    /// @throws GeneralSecurityException when a length is wrong
    public AsymmetricKey privateKey(byte[] d, byte[] x) throws GeneralSecurityException {
        var info = new PKCS8EncodedKeySpec(whole(privatePrefix, d));
        var open = KeyFactory.getInstance(crv).generatePublic(new X509EncodedKeySpec(whole(publicPrefix, x)));
        return AsymmetricKey.of(KeyFactory.getInstance(crv).generatePrivate(info))
                .with(open);
    }

    private byte[] whole(String prefix, byte[] content) throws GeneralSecurityException {
        if (content.length != octets) {
            throw new GeneralSecurityException("%s takes %d octets".formatted(crv, octets));
        }
        return HexFormat.of().parseHex(prefix + HexFormat.of().formatHex(content));
    }
}
