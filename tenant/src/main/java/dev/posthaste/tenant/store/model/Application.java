package dev.posthaste.tenant.store.model;

import java.time.Instant;

/// A program that may ask for tokens; Auth0's client.
///
/// @param clientId 32 letters and digits
/// @param name for people; several may have the same
public record Application(String clientId, ClientSecret secret, String name, ApplicationType type, Instant createdAt) {}
