package dev.posthaste.jwt.encoding;

/// Text that is no JSON, or too large to be read.
public final class MalformedJsonException extends Exception {

    MalformedJsonException(String message) {
        super(message);
    }
}
