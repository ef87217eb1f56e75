package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.AsciiJson;
import dev.posthaste.jwt.encoding.Base64Url;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes tokens in compact form (RFC 7515, section 7.1).
final class TokenWriter {

    private static final Json NOT_ENCODED = new Json.Bool(false);
    private static final Json B64 = new Json.Str("b64");

    private TokenWriter() {}

    static String write(Json.Obj claims, JwtKey key, Signing signing) {
        if (claims.get("iss") != null && claims.text("iss") == null) {
            throw new IllegalArgumentException("Issuer (iss) must be a string.");
        }
        HeaderCheck.checkKeyId(signing.headers());
        var detached = NOT_ENCODED.equals(signing.headers().get("b64"));
        var algorithm = algorithm(key, signing);
        var header = header(algorithm, signing.headers(), detached);
        var first = Base64Url.encode(signing.sorted() ? AsciiJson.sorted(header) : AsciiJson.of(header));
        var payload = AsciiJson.of(claims);
        var middle = detached ? payload : Base64Url.encode(payload).getBytes(StandardCharsets.US_ASCII);
        var signature = sign(input(first, middle), algorithm, key, signing);
        var shown = detached ? "" : new String(middle, StandardCharsets.US_ASCII);
        return first + "." + shown + "." + Base64Url.encode(signature);
    }

    private static byte[] input(String header, byte[] payload) {
        var input = new ByteArrayOutputStream();
        input.writeBytes((header + ".").getBytes(StandardCharsets.US_ASCII));
        input.writeBytes(payload);
        return input.toByteArray();
    }

    private static String algorithm(JwtKey key, Signing signing) {
        var named = signing.headers().get("alg");
        if (Truth.of(named)) {
            return named instanceof Json.Str(var text) ? text : String.valueOf(named);
        }
        if (signing.algorithm() != null) {
            return signing.algorithm();
        }
        return key instanceof Jwk jwk ? jwk.algorithm() : "HS256";
    }

    private static Json.Obj header(String algorithm, Json.Obj more, boolean detached) {
        var header = new LinkedHashMap<String, Json>();
        header.put("typ", new Json.Str("JWT"));
        header.put("alg", new Json.Str(algorithm));
        header.putAll(more.members());
        if (!Truth.of(header.get("typ"))) {
            header.remove("typ");
        }
        if (detached) {
            header.put("crit", critical(header.getOrDefault("crit", new Json.Arr(List.of()))));
        } else {
            header.remove("b64");
        }
        return new Json.Obj(header);
    }

    /// Names `b64` critical, so that who does not know it refuses the token (RFC 7797, section 6).
    private static Json critical(Json given) {
        if (!(given instanceof Json.Arr(var names))) {
            throw new InvalidTokenException("Invalid 'crit' header: must be a list");
        }
        if (names.contains(B64)) {
            return given;
        }
        var all = new ArrayList<>(names);
        all.add(B64);
        return new Json.Arr(all);
    }

    private static byte[] sign(byte[] input, String algorithm, JwtKey key, Signing signing) {
        var means = Algorithm.named(algorithm);
        if (means == null) {
            throw new InvalidAlgorithmException("Algorithm not supported");
        }
        var ready = means.prepare(key instanceof Jwk jwk ? jwk.key() : key);
        var weakness = ready.weakness();
        if (weakness != null) {
            if (signing.enforced()) {
                throw new InvalidKeyException(weakness);
            }
            signing.warnings().accept(weakness);
        }
        return ready.sign(input);
    }
}
