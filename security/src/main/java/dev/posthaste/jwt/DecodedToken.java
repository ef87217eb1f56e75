package dev.posthaste.jwt;

import dev.posthaste.Claims;
import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.Base64Url;

/// A token with all its parts.
///
/// @param header its header (RFC 7515, section 4)
/// @param claims its payload
/// @param signature its signature in base64url, empty where there is none
public record DecodedToken(Json.Obj header, Claims claims, String signature) {

    static DecodedToken of(CompactToken token, Claims claims) {
        return new DecodedToken(token.header(), claims, Base64Url.encode(token.signature()));
    }

    @Override
    public String toString() {
        return "DecodedToken[header=%s, claims=%s]".formatted(header, claims);
    }
}
