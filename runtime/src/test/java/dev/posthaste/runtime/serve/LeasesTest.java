package dev.posthaste.runtime.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.posthaste.Lease;
import dev.posthaste.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeasesTest {

    private final List<String> closed = new ArrayList<>();
    private final Leases leases = new Leases();

    @Test
    void theLastOpenedIsClosedFirst() throws Exception {
        leases.opened(lease("a"));
        assertThat(leases.opened("no lease")).isEqualTo("no lease");
        assertThat(leases.opened(lease("b"))).isEqualTo("b");
        leases.closeAll(new Outcome(null));
        assertThat(closed).containsExactly("b", "a");
    }

    @Test
    void eachIsClosedOnce() throws Exception {
        leases.opened(lease("a"));
        leases.opened(lease("b").untilHandlerReturns());
        leases.closeAfterHandler();
        assertThat(closed).containsExactly("b");
        leases.closeAll(new Outcome(null));
        leases.closeAll(new Outcome(null));
        assertThat(closed).containsExactly("b", "a");
    }

    @Test
    void allAreClosedAlsoWhenSomeFailAndTheFirstFailureIsThrown() {
        var first = new AssertionError("first");
        var second = new IOException("second");
        leases.opened(lease("a"));
        leases.opened(failing(second));
        leases.opened(lease("b"));
        leases.opened(failing(first));
        var thrown = catchThrowable(() -> leases.closeAll(new Outcome(null)));
        assertThat(closed).containsExactly("b", "a");
        assertThat(thrown).isSameAs(first).hasSuppressedException(second);
    }

    @Test
    void oneFailureThrownTwiceIsNotItsOwnCause() {
        var failure = new IllegalStateException("again");
        leases.opened(failing(failure));
        leases.opened(failing(failure));
        assertThat(catchThrowable(() -> leases.closeAll(new Outcome(null)))).isSameAs(failure);
    }

    private Lease<String> lease(String name) {
        return Lease.of(name, outcome -> closed.add(name));
    }

    private static Lease<String> failing(Throwable failure) {
        return Lease.of("failing", outcome -> {
            switch (failure) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                default -> throw new IllegalArgumentException(failure);
            }
        });
    }
}
