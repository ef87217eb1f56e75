package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.JsonParser;
import dev.posthaste.jwt.encoding.KeyDer;
import dev.posthaste.jwt.encoding.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.regex.Pattern;

/// Refuses what is no secret although it has bytes.
///
/// Whoever may choose a token's algorithm could else sign with a public key as the secret (RFC 8725, section 3.1).
final class SecretCheck {

    private static final Pattern PEM =
            Pattern.compile("----[- ]BEGIN ((?:TRUSTED )?CERTIFICATE|(?:NEW )?CERTIFICATE REQUEST"
                    + "|(?:ENCRYPTED |OPENSSH |DSA |RSA |EC )?PRIVATE KEY|(?:RSA )?PUBLIC KEY|DH PARAMETERS"
                    + "|SSH2 PUBLIC KEY|SSH2 ENCRYPTED PRIVATE KEY|X509 CRL)[- ]----");
    private static final Pattern SSH = Pattern.compile("ssh-ed25519|ssh-rsa|ssh-dss|ecdsa-sha2-nistp(?:256|384|521)");

    private SecretCheck() {}

    static void check(RawKey secret) {
        notEmpty(secret.bytes());
        if (isPem(secret.text()) || SSH.matcher(secret.text()).lookingAt() || isDer(secret.bytes())) {
            throw new InvalidKeyException("The specified key is an asymmetric key or x509 certificate and should"
                    + " not be used as an HMAC secret.");
        }
        if (isJwk(secret.bytes())) {
            throw new InvalidKeyException("The specified key looks like a JWK and should not be used directly as"
                    + " an HMAC secret. Load it via PyJWK / HMACAlgorithm.from_jwk first.");
        }
    }

    static byte[] notEmpty(byte[] secret) {
        if (secret.length == 0) {
            throw new InvalidKeyException("HMAC key must not be empty.");
        }
        return secret;
    }

    private static boolean isPem(String text) {
        var begin = PEM.matcher(text);
        while (begin.find()) {
            var end = Pattern.compile("----[- ]END " + begin.group(1) + "[- ]----");
            if (end.matcher(text).region(begin.end(), text.length()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDer(byte[] bytes) {
        try {
            KeyDer.publicKey(bytes);
            return true;
        } catch (IllegalArgumentException | GeneralSecurityException noKey) {
            return isCertificate(bytes);
        }
    }

    private static boolean isCertificate(byte[] bytes) {
        try {
            CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
            return true;
        } catch (GeneralSecurityException noCertificate) {
            return false;
        }
    }

    private static boolean isJwk(byte[] bytes) {
        try {
            return namesKind(JsonParser.parse(bytes));
        } catch (MalformedJsonException noJson) {
            // What is nested too deeply to be read may still hold a key.
            var text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
            return (text.startsWith("{") || text.startsWith("[")) && text.contains("\"kty\"");
        }
    }

    private static boolean namesKind(Json value) {
        return switch (value) {
            case Json.Obj(var members) ->
                members.containsKey("kty") || members.values().stream().anyMatch(SecretCheck::namesKind);
            case Json.Arr(var items) -> items.stream().anyMatch(SecretCheck::namesKind);
            default -> false;
        };
    }
}
