package dev.posthaste.tenant.store.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// An application's secret, which its text form does not show.
///
/// It is kept as it is, not as a hash: the dashboard shows it, as Auth0's does, and the file is its owner's only.
///
/// @param value 64 characters of `A-Z a-z 0-9 _ -`
public record ClientSecret(String value) {

    /// Whether that is the secret; takes the same time wherever the two differ.
    public boolean matches(String candidate) {
        return MessageDigest.isEqual(
                candidate.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ClientSecret[hidden]";
    }
}
