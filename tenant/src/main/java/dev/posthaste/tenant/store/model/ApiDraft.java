package dev.posthaste.tenant.store.model;

import java.time.Duration;
import java.util.List;

/// An API that is to be made; what it holds has been checked.
///
/// @param name for people, 1 to 200 characters
/// @param audience what tokens carry as `aud`, compared character by character; cannot be changed later
/// @param tokenLifetime whole seconds, at most 30 days
/// @param scopes what can be granted, without doubles
public record ApiDraft(String name, String audience, Duration tokenLifetime, List<String> scopes) {

    /// Auth0's default lifetime of an access token.
    public static final Duration DAY = Duration.ofDays(1);

    /// @throws dev.posthaste.tenant.store.failure.InvalidException for a value that breaks a rule
    public ApiDraft {
        name = Rules.name(name);
        audience = Rules.audience(audience);
        tokenLifetime = Rules.lifetime(tokenLifetime);
        scopes = Rules.scopes(scopes);
    }

    /// An API whose tokens live for a day.
    public static ApiDraft of(String name, String audience, String... scopes) {
        return new ApiDraft(name, audience, DAY, List.of(scopes));
    }
}
