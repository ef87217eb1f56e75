package dev.posthaste.jwt;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Keeps a key set and decides when it is fetched.
///
/// The lock guards the fields and is never held while a request is under way: that one runs on a thread of its own,
/// so that a caller who is interrupted takes nothing from the others who wait.
final class KeySetCache {

    /// After a failure, the least time before an unknown key id tries again, unless the cooldown is shorter.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KeySetFetch source;
    private final Policy policy;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile @Nullable Failed failed;
    private @Nullable CompletableFuture<Held> flight;

    KeySetCache(KeySetFetch source, Policy policy) {
        this.source = source;
        this.policy = policy;
    }

    /// @param at when it was fetched, in nanoseconds of the ticker
    private record Held(KeySet set, long at) {}

    /// @param at when it failed, in nanoseconds of the ticker
    private record Failed(RuntimeException reason, long at) {}

    KeySet current() {
        return fresh().set();
    }

    KeySet refresh() {
        return renewed(held).set();
    }

    /// The signing key with this id; an unknown one fetches the set again where the cooldown allows it.
    Optional<Jwk> find(String keyId) {
        var first = fresh();
        var key = first.set().signing().find(keyId);
        if (key.isPresent() || coolingDown(first)) {
            return key;
        }
        return renewed(first).set().signing().find(keyId);
    }

    private Held fresh() {
        var seen = held;
        if (seen != null && policy.kept() && !policy.passed(policy.lifespan(), seen.at(), 1)) {
            return seen;
        }
        var last = failed;
        if (last != null && !policy.passed(policy.pause(), last.at(), 0)) {
            throw last.reason();
        }
        return renewed(seen);
    }

    private boolean coolingDown(Held seen) {
        if (!policy.kept()) {
            return false;
        }
        var last = failed;
        var pause = PAUSE.compareTo(policy.cooldown()) < 0 ? PAUSE : policy.cooldown();
        return !policy.passed(policy.cooldown(), seen.at(), 0) || (last != null && !policy.passed(pause, last.at(), 0));
    }

    /// A set newer than the one that was seen: the one that another caller has got, or is just getting, or a new one.
    private Held renewed(@Nullable Held seen) {
        CompletableFuture<Held> awaited;
        lock.lock();
        try {
            var now = held;
            if (policy.kept() && now != null && !now.equals(seen)) {
                return now;
            }
            if (flight == null) {
                flight = CompletableFuture.supplyAsync(this::fetch, Thread::startVirtualThread);
            }
            awaited = flight;
        } finally {
            lock.unlock();
        }
        return await(awaited);
    }

    private Held fetch() {
        try {
            var fetched = new Held(source.fetch(), policy.ticker().getAsLong());
            land(fetched, null);
            return fetched;
        } catch (RuntimeException reason) {
            land(held, new Failed(reason, policy.ticker().getAsLong()));
            throw reason;
        } catch (Error fault) {
            land(held, null);
            throw fault;
        }
    }

    private void land(@Nullable Held now, @Nullable Failed how) {
        lock.lock();
        try {
            flight = null;
            failed = how;
            held = now;
        } finally {
            lock.unlock();
        }
    }

    private static Held await(CompletableFuture<Held> flight) {
        try {
            return flight.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new KeySetClientException("The JWKS endpoint's answer could not be read", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new KeySetConnectionException(
                    "Fail to fetch data from the url, err: \"interrupted while waiting\"", interruption);
        }
    }

    /// When a set is fetched.
    ///
    /// @param pause how long those who need a set are told of the last failure, before another attempt
    /// @param kept  whether sets are kept at all
    record Policy(Duration lifespan, Duration cooldown, Duration pause, boolean kept, LongSupplier ticker) {
        static final Policy USUAL =
                new Policy(Duration.ofSeconds(300), Duration.ofSeconds(30), Duration.ZERO, true, System::nanoTime);

        /// Whether that time and `more` nanoseconds have passed since then.
        boolean passed(Duration time, long since, long more) {
            return Duration.ofNanos(ticker.getAsLong() - since).minusNanos(more).compareTo(time) >= 0;
        }

        Policy lifespan(Duration time) {
            return new Policy(time, cooldown, pause, kept, ticker);
        }

        Policy cooldown(Duration time) {
            return new Policy(lifespan, time, pause, kept, ticker);
        }

        Policy pause(Duration time) {
            return new Policy(lifespan, cooldown, time, kept, ticker);
        }

        Policy withoutCache() {
            return new Policy(lifespan, cooldown, pause, false, ticker);
        }

        Policy ticker(LongSupplier nanoseconds) {
            return new Policy(lifespan, cooldown, pause, kept, nanoseconds);
        }
    }
}
