package dev.posthaste.runtime.link;

/// A value that is made once for an application, with all that it depends on. Immutable; each is itself only.
public final class Lasting {

    private final Plan plan;

    Lasting(Plan plan) {
        this.plan = plan;
    }

    /// How it is made: no step needs a request.
    public Plan plan() {
        return plan;
    }
}
