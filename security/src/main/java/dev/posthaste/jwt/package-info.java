/// Checks JSON Web Tokens by PyJWT's rules, with its errors and messages, and without a web framework.
///
/// [dev.posthaste.jwt.Jwt] decodes with a key that is at hand, [dev.posthaste.jwt.KeySetClient] finds the key that an
/// issuer publishes, and [dev.posthaste.jwt.JwtVerifier] does both.
@NullMarked
package dev.posthaste.jwt;

import org.jspecify.annotations.NullMarked;
