package dev.posthaste;

/// The value of a dependency that was asked for outside of a request, with what it depends on: see
/// [Application#call(Class)]. To be used by one thread at a time.
///
/// Not to be implemented by applications: methods will be added.
///
/// @param <T> the value
public interface Called<T> extends AutoCloseable {

    /// The value.
    T value();

    /// Closes the leases that were opened for it, in the reverse order of opening, and tells them that nothing failed.
    ///
    /// @throws IllegalStateException where a closing fails; the others are still closed
    @Override
    void close();
}
