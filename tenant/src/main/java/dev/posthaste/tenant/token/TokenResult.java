package dev.posthaste.tenant.token;

import dev.posthaste.Json;

/// What the token endpoint answers (RFC 6749, sections 5.1 and 5.2).
///
/// Either answer goes out as `application/json` with `Cache-Control: no-store`.
public sealed interface TokenResult permits OAuthError, TokenResponse {

    /// The HTTP status.
    int status();

    /// The body.
    Json.Obj json();
}
