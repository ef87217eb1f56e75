package dev.posthaste.tenant.token;

import dev.posthaste.Json;

/// No token was issued. Status and words are Auth0's, which in places differ from RFC 6749: clients compare them.
///
/// @param error RFC 6749's code
/// @param description for people, and for software development kits that compare it
public record OAuthError(int status, String error, String description) implements TokenResult {

    static OAuthError invalidRequest(String description) {
        return new OAuthError(400, "invalid_request", description);
    }

    static OAuthError missing(String parameter) {
        return invalidRequest("Missing required parameter: " + parameter);
    }

    static OAuthError unsupportedGrantType(String grantType) {
        return new OAuthError(400, "unsupported_grant_type", "Unsupported grant type: " + grantType);
    }

    static OAuthError grantTypeNotAllowed(String grantType) {
        return new OAuthError(
                403, "unauthorized_client", "Grant type '%s' not allowed for the client.".formatted(grantType));
    }

    /// One answer for an unknown client and for a wrong secret: nobody learns which clients exist.
    static OAuthError unauthorized() {
        return new OAuthError(401, "access_denied", "Unauthorized");
    }

    static OAuthError denied(String description) {
        return new OAuthError(403, "access_denied", description);
    }

    @Override
    public Json.Obj json() {
        return Json.object("error", error, "error_description", description);
    }
}
