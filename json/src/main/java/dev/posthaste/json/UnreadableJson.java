package dev.posthaste.json;

/// Says that a body cannot be read at all: it is no UTF-8, or nested too deeply.
public final class UnreadableJson extends Exception {

    UnreadableJson(String reason) {
        super(reason, null, false, false);
    }
}
