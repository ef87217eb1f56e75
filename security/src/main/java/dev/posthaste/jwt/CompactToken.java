package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.Base64Url;
import dev.posthaste.jwt.encoding.JsonParser;
import dev.posthaste.jwt.encoding.MalformedJsonException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A token taken apart, nothing verified (RFC 7515, section 7.1).
///
/// @param input what the signature is over
@SuppressWarnings("ArrayRecordComponent") // never compared
record CompactToken(Json.Obj header, byte[] payload, byte[] input, byte[] signature) {

    private static final Json NOT_ENCODED = new Json.Bool(false);

    /// Takes a token apart.
    ///
    /// @throws DecodeException when it has too few segments, or one that is not what it should be
    static CompactToken split(String token) {
        int last = token.lastIndexOf('.');
        int first = last < 0 ? -1 : token.lastIndexOf('.', last - 1) < 0 ? -1 : token.indexOf('.');
        if (first < 0) {
            throw new DecodeException("Not enough segments");
        }
        var header = header(decode(token.substring(0, first), "header"));
        var middle = token.substring(first + 1, last);
        if (detached(header) && !middle.isEmpty()) {
            throw new DecodeException("Payload segment must be empty when 'b64' is false.");
        }
        var payload = decode(middle, "payload");
        var signature = decode(token.substring(last + 1), "crypto");
        return new CompactToken(header, payload, token.substring(0, last).getBytes(StandardCharsets.UTF_8), signature);
    }

    boolean detached() {
        return detached(header);
    }

    /// The same token with a payload that travelled beside it, which is signed as it is (RFC 7797, section 3).
    CompactToken with(byte[] detachedPayload) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(input);
        signed.writeBytes(detachedPayload);
        return new CompactToken(header, detachedPayload, signed.toByteArray(), signature);
    }

    /// The payload as claims.
    ///
    /// @throws DecodeException when it is no JSON object
    Json.Obj claims() {
        return object(payload, "payload");
    }

    private static Json.Obj header(byte[] json) {
        return object(json, "header");
    }

    private static boolean detached(Json.Obj header) {
        return NOT_ENCODED.equals(header.get("b64"));
    }

    private static Json.Obj object(byte[] json, String part) {
        try {
            if (JsonParser.parse(json) instanceof Json.Obj object) {
                return object;
            }
        } catch (MalformedJsonException malformed) {
            throw new DecodeException("Invalid %s string: %s".formatted(part, malformed.getMessage()), malformed);
        }
        throw new DecodeException("Invalid %s string: must be a json object".formatted(part));
    }

    private static byte[] decode(String segment, String part) {
        var bytes = Base64Url.decode(segment);
        if (bytes == null) {
            throw new DecodeException("Invalid %s padding".formatted(part));
        }
        return bytes;
    }
}
