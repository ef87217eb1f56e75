package dev.posthaste.json;

import dev.posthaste.InvalidValueException;
import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.Objects;

/// What clients read where a user's code did not take a value.
final class Refusal {

    private Refusal() {}

    static Mismatch of(IllegalArgumentException reason) {
        var message = Objects.requireNonNullElse(reason.getMessage(), "");
        return reason instanceof InvalidValueException own
                ? new Mismatch(own.type(), message, own.context())
                : new Mismatch("value_error", "Value error, " + message, Json.object("error", Json.object()));
    }
}
