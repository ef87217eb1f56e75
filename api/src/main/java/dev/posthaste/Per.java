package dev.posthaste;

/// How often a dependency's value is made.
public enum Per {
    /// Once a request, as FastAPI does.
    REQUEST,
    /// Once for as long as the application: when it is opened or begins to serve, at the latest when it is first asked
    /// for. A [Lease] is closed when the application stops, in the reverse order of opening. Nothing of a request can
    /// be
    /// a parameter then.
    APPLICATION
}
