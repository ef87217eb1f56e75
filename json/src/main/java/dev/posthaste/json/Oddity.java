package dev.posthaste.json;

/// Says that the fast reader gives up, and the authority must decide. It carries nothing, so one will do.
final class Oddity extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final Oddity INSTANCE = new Oddity();

    private Oddity() {
        super("not plain JSON of this shape", null, false, false);
    }
}
