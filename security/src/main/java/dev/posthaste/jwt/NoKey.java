package dev.posthaste.jwt;

/// Stands where no key is needed.
enum NoKey implements JwtKey {
    NONE
}
