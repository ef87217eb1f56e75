package dev.posthaste.internal;

import dev.posthaste.Json;

/// Says why a value is not what a scalar or a constraint wants: a 422's `type`, `msg` and `ctx`.
public final class Mismatch extends Exception {

    private final String type;
    private final transient Json.Obj context;

    /// A mismatch without a context.
    public Mismatch(String type, String message) {
        this(type, message, Json.object());
    }

    /// @param type    pydantic's error type: `int_parsing`
    /// @param message what the client reads
    /// @param context what the message was made of; empty for none
    public Mismatch(String type, String message, Json.Obj context) {
        super(message, null, false, false);
        this.type = type;
        this.context = context;
    }

    /// The error type.
    public String type() {
        return type;
    }

    /// What the message says.
    public String text() {
        return String.valueOf(getMessage());
    }

    /// What the message was made of.
    public Json.Obj context() {
        return context;
    }
}
