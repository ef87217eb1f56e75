package dev.posthaste.tenant.page;

import dev.posthaste.tenant.store.model.ApiDraft;

/// What is filled in where an API is made, as text.
public record ApiForm(String name, String audience, String scopes, String tokenLifetime) {

    /// Nothing yet but the usual lifetime.
    public static ApiForm empty() {
        return new ApiForm("", "", "", Long.toString(ApiDraft.DAY.toSeconds()));
    }
}
