package dev.posthaste;

import java.util.List;

/// The scopes that are asked for on the way to a dependency: a parameter of this type of a [Provides] method tells it
/// what those who depend on it named, outermost first, each once (FastAPI's `SecurityScopes`).
///
/// @param scopes the scopes, none where nobody named any
public record SecurityScopes(List<String> scopes) {

    /// Of a list that is copied.
    public SecurityScopes {
        scopes = List.copyOf(scopes);
    }

    /// The scopes with spaces between, as `WWW-Authenticate` has them (RFC 6750, section 3).
    public String text() {
        return String.join(" ", scopes);
    }
}
