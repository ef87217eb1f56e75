package dev.posthaste.json;

/// Says that the fast reader gives up, and the authority must decide. It carries nothing, so one will do.
@SuppressWarnings("StaticAssignmentOfThrowable") // no stack trace, no message of its own: nothing to go stale
final class Oddity extends RuntimeException {

    static final Oddity INSTANCE = new Oddity();

    private Oddity() {
        super("not plain JSON of this shape", null, false, false);
    }
}
