package dev.posthaste;

import java.util.List;

/// A way of proving who asks, as OpenAPI's security schemes are: a dependency that reads the credentials of a request.
///
/// Ask for it by `@Depends(HttpBearer.class)`; the document then lists it with the operation. An annotation of your own
/// that asks for it says scopes by a member `scopes`, of type `String` or `String[]`. An instance with other settings
/// than its class's own is given by [App#supply(Object...)]. Implementations are immutable.
///
/// @param <T> what it reads: a token, a user name with password, claims
public interface SecurityScheme<T> {

    /// The credentials of the request.
    ///
    /// @param scopes the scopes asked for by those who depend on it
    /// @throws HttpException when they are missing or refused
    T authenticate(Request request, List<String> scopes);

    /// The scheme's name in the document; by default that of its class.
    default String name() {
        return getClass().getSimpleName();
    }

    /// The scheme's object in the document (OpenAPI 3.1, Security Scheme Object).
    Json.Obj description();
}
