package dev.posthaste.runtime.lifespan;

import dev.posthaste.Lease;
import dev.posthaste.Lifespan;
import dev.posthaste.Outcome;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/// What lasts as long as an application: begun in order, closed in the reverse order. Safe for use by several threads.
public final class Lifespans implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.posthaste");

    private final List<Lease<?>> leases = new ArrayList<>();

    /// Nothing so far.
    public Lifespans() {}

    /// Begins what is given.
    ///
    /// @throws IllegalStateException where one of them fails; those before it are closed then
    public static Lifespans begin(List<Lifespan> lifespans) {
        var states = new Lifespans();
        for (var lifespan : lifespans) {
            try {
                states.add(lifespan.begin());
            } catch (Exception failure) {
                states.close();
                throw new IllegalStateException("the application cannot start: " + failure.getMessage(), failure);
            }
        }
        return states;
    }

    private synchronized void add(Lease<?> lease) {
        leases.add(lease);
    }

    /// The one value of a class.
    ///
    /// @throws IllegalStateException where there is none, or more than one
    public synchronized <T> T get(Class<T> type) {
        var found = leases.stream()
                .map(Lease::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "%d values of %s last as long as the application, and one is asked for: see App.lifespan(...)"
                            .formatted(found.size(), type.getName()));
        }
        return found.getFirst();
    }

    /// Closes all; a failure is logged, and the others are still closed.
    @Override
    public synchronized void close() {
        for (var lease : leases.reversed()) {
            try {
                lease.closing().close(new Outcome(null));
            } catch (Exception failure) {
                LOG.log(Level.ERROR, "what lasted as long as the application could not be closed", failure);
            }
        }
        leases.clear();
    }
}
