package dev.posthaste.runtime.serve;

import dev.posthaste.Lease;
import dev.posthaste.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The leases of one request, closed in the reverse order of opening.
final class Leases {

    private final List<Lease<?>> open = new ArrayList<>();

    /// The value of what a provider returned; a lease is kept to be closed.
    @Nullable
    Object opened(@Nullable Object value) {
        if (value instanceof Lease<?> lease) {
            open.add(lease);
            return lease.value();
        }
        return value;
    }

    /// Closes the leases that end with the handler.
    ///
    /// @throws Exception of the closing that failed first
    void closeAfterHandler() throws Exception {
        close(lease -> lease.end() == Lease.End.HANDLER, new Outcome(null));
    }

    /// Closes all that are left.
    ///
    /// @throws Exception of the closing that failed first
    void closeAll(Outcome outcome) throws Exception {
        close(lease -> true, outcome);
    }

    /// Each is closed, also when another's closing fails; what failed first is thrown at the end.
    private void close(java.util.function.Predicate<Lease<?>> which, Outcome outcome) throws Exception {
        @Nullable Throwable failure = null;
        for (var lease : open.reversed().stream().filter(which).toList()) {
            open.remove(lease);
            try {
                lease.closing().close(outcome);
            } catch (Throwable e) {
                failure = failure == null ? e : suppressing(failure, e);
            }
        }
        switch (failure) {
            case null -> {}
            case Error error -> throw error;
            case Exception exception -> throw exception;
            default -> throw new IllegalStateException(failure);
        }
    }

    @SuppressWarnings("ReferenceEquality") // two closings may throw the very same failure
    private static Throwable suppressing(Throwable first, Throwable next) {
        if (!first.equals(next)) {
            first.addSuppressed(next);
        }
        return first;
    }
}
