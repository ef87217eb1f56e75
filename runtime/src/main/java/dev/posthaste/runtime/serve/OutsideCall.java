package dev.posthaste.runtime.serve;

import dev.posthaste.Called;
import dev.posthaste.Lease;
import dev.posthaste.runtime.lifespan.Lifespans;
import dev.posthaste.runtime.link.Plan;
import org.jspecify.annotations.Nullable;

/// A dependency's value outside of a request, with its leases. To be used by one thread at a time.
///
/// @param <T> the value
public final class OutsideCall<T> implements Called<T> {

    private final Leases leases = new Leases();
    private @Nullable Object value;

    private OutsideCall() {}

    /// Makes the value.
    ///
    /// @param states what lasts as long as the application
    /// @throws Exception of a user's method; what was opened is closed then
    public static <T> OutsideCall<T> of(Plan plan, Lifespans states) throws Exception {
        var call = new OutsideCall<T>();
        try {
            call.value = new Standalone(states, lease -> call.leases.keep(lease, Lease.End.REQUEST)).run(plan);
        } catch (Throwable failure) {
            call.leases.closeAfterHandler(failure);
            throw failure;
        }
        return call;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // what the user says that it is
    public T value() {
        return (T) value;
    }

    /// Closes its leases.
    ///
    /// @param failure what was done with the value threw; null when nothing
    /// @throws Exception what is left of it, or came in its place
    public void close(@Nullable Throwable failure) throws Exception {
        leases.closeAfterHandler(failure);
        leases.closeAfterAnswer(null);
    }

    @Override
    public void close() {
        try {
            close(null);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("a lease could not be closed: " + failure.getMessage(), failure);
        }
    }
}
