package dev.posthaste.jwt;

/// A claim that must be there is absent or null.
///
/// PyJWT's `MissingRequiredClaimError`.
public final class MissingRequiredClaimException extends InvalidTokenException {

    private final String claim;

    MissingRequiredClaimException(String claim) {
        super("Token is missing the \"%s\" claim".formatted(claim));
        this.claim = claim;
    }

    /// The name of the claim.
    public String claim() {
        return claim;
    }
}
