package dev.posthaste.cli;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what another thread will do; the bound only ends a test that hangs.
public final class Eventually {

    private static final Duration BOUND = Duration.ofSeconds(90);

    private Eventually() {}

    public static <T> T see(Supplier<T> look, Predicate<T> wanted) throws InterruptedException {
        var end = Instant.now().plus(BOUND);
        while (true) {
            var seen = look.get();
            if (wanted.test(seen)) {
                return seen;
            }
            if (Instant.now().isAfter(end)) {
                return fail("never seen what was waited for; at the end: " + seen);
            }
            Thread.sleep(20);
        }
    }
}
