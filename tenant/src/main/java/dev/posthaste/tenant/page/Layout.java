package dev.posthaste.tenant.page;

import org.jspecify.annotations.Nullable;

/// What every page has around its content.
///
/// @param issuer the tenant's name
/// @param csrf the token that every form sends back in the field `csrf`; bound to the visitor's session
/// @param known whether the visitor has shown the key, and can sign out
/// @param notice one sentence above the content, such as what a form did not accept; null for none
public record Layout(
        String issuer, String csrf, boolean known, @Nullable String notice) {}
