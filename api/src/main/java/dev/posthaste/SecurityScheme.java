package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way of proving who asks, as OpenAPI's security schemes are: a dependency that reads the credentials of a request.
///
/// Ask for it by `@Depends(HttpBearer.class)`; the document then lists it with the operation, with the scopes that all
/// who asked on the way to it named (`@Depends(scopes = ...)`, or a member `scopes` of an annotation of your own). An
/// instance with other settings than its class's own is given by [Router#supply(Object...)], for the handlers of one
/// router, or [App#supply(Object...)]; it is found by its class and by all classes and interfaces above it.
///
/// The schemes that come with Posthaste are [HttpBearer], [HttpBasic], [HttpDigest], [HttpScheme], [ApiKeyHeader],
/// [ApiKeyQuery], [ApiKeyCookie], [OAuth2Password], [OAuth2AuthorizationCode], [OAuth2], [OpenIdConnect] and
/// [AccessToken]. Implementations are immutable.
///
/// @param <T> what it reads: a token, a user name with password, claims
public interface SecurityScheme<T> {

    /// The credentials of the request; null where there are none, and it is [#isOptional()].
    ///
    /// @param scopes the scopes asked for by those who depend on it
    /// @throws HttpException when they are missing or refused
    @Nullable
    T authenticate(Request request, List<String> scopes);

    /// Whether it lets requests without credentials through, with null: parameters must be `@Nullable` then.
    default boolean isOptional() {
        return false;
    }

    /// The scheme's name in the document; by default that of its class.
    default String name() {
        return getClass().getSimpleName();
    }

    /// The scheme's object in the document (OpenAPI 3.1, Security Scheme Object).
    Json.Obj description();
}
