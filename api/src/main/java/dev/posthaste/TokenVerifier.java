package dev.posthaste;

/// Decides whether an access token is good.
@FunctionalInterface
public interface TokenVerifier {

    /// The token's claims.
    ///
    /// @throws HttpException when it is refused, with the answer to give
    Claims verify(String token);
}
