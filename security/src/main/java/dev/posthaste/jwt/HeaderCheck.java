package dev.posthaste.jwt;

import dev.posthaste.Json;

/// The rules for headers that hold before any signature is looked at (RFC 7515, section 4.1; RFC 7797, section 6).
final class HeaderCheck {

    private HeaderCheck() {}

    /// @throws InvalidTokenException when `kid` is no string, or `crit` names what is not understood
    static void check(Json.Obj header) {
        checkKeyId(header);
        if (header.get("crit") != null) {
            checkCritical(header);
        }
    }

    static void checkKeyId(Json.Obj header) {
        if (header.get("kid") != null && header.text("kid") == null) {
            throw new InvalidTokenException("Key ID header parameter must be a string");
        }
    }

    private static void checkCritical(Json.Obj header) {
        if (!(header.get("crit") instanceof Json.Arr(var names)) || names.isEmpty()) {
            throw new InvalidTokenException("Invalid 'crit' header: must be a non-empty list");
        }
        for (var name : names) {
            if (!(name instanceof Json.Str(var extension))) {
                throw new InvalidTokenException("Invalid 'crit' header: values must be strings");
            }
            if (!extension.equals("b64")) {
                throw new InvalidTokenException("Unsupported critical extension: " + extension);
            }
            if (header.get(extension) == null) {
                throw new InvalidTokenException("Critical extension '%s' is missing from headers".formatted(extension));
            }
        }
    }

    /// The token with its payload, wherever that travelled.
    ///
    /// @throws InvalidTokenException when `b64` is not declared critical
    /// @throws DecodeException when a payload is missing, or there are two
    static CompactToken whole(CompactToken token, Verification rules) {
        var payload = rules.detachedPayload();
        if (!token.detached()) {
            if (payload != null) {
                throw new DecodeException("It is only valid to pass \"detached_payload\" when the protected header has"
                        + " \"b64\" set to false.");
            }
            return token;
        }
        if (!(token.header().get("crit") instanceof Json.Arr(var names)) || !names.contains(new Json.Str("b64"))) {
            throw new InvalidTokenException("The 'b64' header parameter requires 'b64' to be listed in 'crit'.");
        }
        if (payload == null) {
            throw new DecodeException("It is required that you pass in a value for the \"detached_payload\" argument to"
                    + " decode a message having the b64 header set to false.");
        }
        return token.with(payload);
    }
}
