package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.address.EmailText;
import dev.posthaste.internal.address.UnreadableAddress;
import org.jspecify.annotations.Nullable;

/// An email address; its domain is kept in small letters.
enum EmailRule implements Constraint<String> {
    INSTANCE;

    @Override
    public @Nullable Mismatch violation(String value) {
        try {
            EmailText.read(value);
            return null;
        } catch (UnreadableAddress e) {
            return new Mismatch(
                    "value_error",
                    "value is not a valid email address: " + e.reason(),
                    Json.object("reason", e.reason()));
        }
    }

    @Override
    public String kept(String value) {
        try {
            return EmailText.read(value);
        } catch (UnreadableAddress e) {
            return value;
        }
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return Json.object("format", "email");
    }
}
