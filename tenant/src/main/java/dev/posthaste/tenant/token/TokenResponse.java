package dev.posthaste.tenant.token;

import dev.posthaste.Json;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// An access token was issued: status 200.
///
/// @param accessToken a JWT, signed with RS256; not part of the text form
/// @param scope what was granted, separated by spaces; null where nothing was
/// @param expiresIn seconds from now
public record TokenResponse(String accessToken, @Nullable String scope, long expiresIn) implements TokenResult {

    @Override
    public int status() {
        return 200;
    }

    @Override
    public Json.Obj json() {
        var members = new LinkedHashMap<String, Json>();
        members.put("access_token", Json.of(accessToken));
        if (scope != null) {
            members.put("scope", Json.of(scope));
        }
        members.put("expires_in", Json.of(expiresIn));
        members.put("token_type", Json.of("Bearer"));
        return new Json.Obj(members);
    }

    @Override
    public String toString() {
        return "TokenResponse[scope=%s, expiresIn=%d]".formatted(scope, expiresIn);
    }
}
