package dev.posthaste;

/// Something that lasts as long as an application is served (FastAPI's `lifespan`).
@FunctionalInterface
public interface Lifespan {

    /// Begins, before the first request.
    ///
    /// @return the value, which handlers find by its class in [Request#state(Class)], and what is done at the end
    /// @throws Exception what keeps the application from being served
    Lease<?> begin() throws Exception;
}
