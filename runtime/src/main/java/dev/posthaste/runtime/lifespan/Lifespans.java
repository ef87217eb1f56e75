package dev.posthaste.runtime.lifespan;

import dev.posthaste.Lease;
import dev.posthaste.Lifespan;
import dev.posthaste.Outcome;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What lasts as long as an application: begun in order, closed in the reverse order. Safe for use by several threads.
public final class Lifespans implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.posthaste");

    private final List<Lease<?>> leases = new ArrayList<>();
    private final List<@Nullable Object> states = new ArrayList<>();
    private final Map<Object, Optional<Object>> kept = new ConcurrentHashMap<>();
    private boolean closed;

    /// Makes a value that is kept.
    @FunctionalInterface
    public interface Making {

        /// Makes it.
        ///
        /// @param leases is given what must be closed at the end
        /// @throws Exception where it fails
        @Nullable
        Object make(Consumer<Lease<?>> leases) throws Exception;
    }

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
        states.add(lease.value());
    }

    /// A value that is made when it is first asked for, and kept.
    ///
    /// @param key    what it is known by
    /// @param making how it is made; what it opened is closed where it fails
    /// @throws Exception of the making
    public @Nullable Object kept(Object key, Making making) throws Exception {
        var known = kept.get(key);
        return (known == null ? made(key, making) : known).orElse(null);
    }

    private synchronized Optional<Object> made(Object key, Making making) throws Exception {
        var known = kept.get(key);
        if (known == null) {
            var before = leases.size();
            try {
                known = Optional.ofNullable(making.make(leases::add));
            } catch (Throwable failure) {
                closeFrom(before, failure);
                throw failure;
            }
            kept.put(key, known);
        }
        return known;
    }

    /// Whether all was closed.
    public synchronized boolean closed() {
        return closed;
    }

    /// The one value of a class.
    ///
    /// @throws IllegalStateException where there is none, or more than one
    public synchronized <T> T get(Class<T> type) {
        var found = states.stream().filter(type::isInstance).map(type::cast).toList();
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
        closed = true;
        closeFrom(0, null);
        states.clear();
        kept.clear();
    }

    private void closeFrom(int first, @Nullable Throwable why) {
        while (leases.size() > first) {
            try {
                leases.removeLast().closing().close(new Outcome(why));
            } catch (Exception failure) {
                LOG.log(Level.ERROR, "what lasted as long as the application could not be closed", failure);
            }
        }
    }
}
