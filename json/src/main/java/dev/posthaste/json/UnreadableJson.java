package dev.posthaste.json;

/// Says that a body cannot be read at all: it is no UTF-8, or nested too deeply.
public final class UnreadableJson extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableJson(Throwable cause) {
        super(cause);
    }
}
