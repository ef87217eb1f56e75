package dev.posthaste.processor.read;

/// Says that a class names a type that does not exist yet: another processor may be about to write it.
public final class Unresolved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unresolved(String type) {
        super(type, null, false, false);
    }
}
