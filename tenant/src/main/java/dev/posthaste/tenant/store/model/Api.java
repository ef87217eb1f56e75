package dev.posthaste.tenant.store.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// An API that tokens are issued for; Auth0's resource server.
///
/// @param id 24 hexadecimal digits
/// @param audience what tokens carry as `aud`; Auth0's identifier
/// @param scopes what can be granted
public record Api(
        String id, String name, String audience, Duration tokenLifetime, List<String> scopes, Instant createdAt) {}
