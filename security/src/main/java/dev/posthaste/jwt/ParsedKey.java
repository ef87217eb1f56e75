package dev.posthaste.jwt;

import dev.posthaste.jwt.encoding.AsymmetricKey;

/// A key that was read before.
record ParsedKey(AsymmetricKey key) implements JwtKey {}
