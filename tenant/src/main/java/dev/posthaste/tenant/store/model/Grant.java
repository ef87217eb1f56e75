package dev.posthaste.tenant.store.model;

import java.util.List;

/// That an application may have tokens for an API; Auth0's client grant. There is at most one for each pair.
///
/// @param id `cgr_` and 16 letters and digits
/// @param scopes some, all or none of the API's
public record Grant(String id, String clientId, String apiId, List<String> scopes) {}
