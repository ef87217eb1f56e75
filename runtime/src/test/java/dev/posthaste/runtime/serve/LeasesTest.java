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
        keep(lease("a"));
        keep(lease("b"));
        leases.closeAfterHandler(null);
        leases.closeAfterAnswer(null);
        assertThat(closed).containsExactly("b", "a");
    }

    @Test
    void eachIsClosedOnce() throws Exception {
        keep(lease("a"));
        keep(lease("b").untilHandlerReturns());
        leases.closeAfterHandler(null);
        assertThat(closed).containsExactly("b");
        leases.closeAfterAnswer(null);
        leases.closeAfterAnswer(null);
        assertThat(closed).containsExactly("b", "a");
    }

    @Test
    void whereTheHandlerFailsThoseThatEndWithItAreClosedBeforeTheOthers() {
        leases.keep(lease("a"), Lease.End.HANDLER);
        keep(lease("b"));
        var failure = new IOException("failed");
        assertThat(catchThrowable(() -> leases.closeAfterHandler(failure))).isSameAs(failure);
        assertThat(closed).containsExactly("a", "b");
    }

    @Test
    void allAreClosedAlsoWhenSomeFailAndTheLastFailureIsThrown() {
        var first = new AssertionError("first");
        var second = new IOException("second");
        keep(lease("a"));
        keep(failing(second));
        keep(lease("b"));
        keep(failing(first));
        var thrown = catchThrowable(() -> leases.closeAfterAnswer(null));
        assertThat(closed).containsExactly("b", "a");
        assertThat(thrown).isSameAs(second).hasSuppressedException(first);
    }

    @Test
    void aClosingIsToldOfWhatTheOneBeforeItThrew() {
        var seen = new ArrayList<String>();
        keep(Lease.of("a", outcome -> seen.add(String.valueOf(outcome.failure()))));
        keep(failing(new IOException("second")));
        assertThat(catchThrowable(() -> leases.closeAfterHandler(new IOException("first"))))
                .hasMessage("second");
        assertThat(seen).containsExactly("java.io.IOException: second");
    }

    @Test
    void whatIsSwallowedIsNotToldToTheNextAndLeavesNoAnswer() {
        var seen = new ArrayList<Boolean>();
        keep(Lease.of("a", outcome -> seen.add(outcome.failed())));
        keep(Lease.of("b", Outcome::swallow));
        assertThat(catchThrowable(() -> leases.closeAfterHandler(new IOException("lost"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("swallowed")
                .hasRootCauseMessage("lost");
        assertThat(seen).containsExactly(false);
    }

    @Test
    void oneFailureThrownTwiceIsNotItsOwnCause() {
        var failure = new IllegalStateException("again");
        keep(failing(failure));
        keep(failing(failure));
        assertThat(catchThrowable(() -> leases.closeAfterAnswer(null))).isSameAs(failure);
    }

    private void keep(Lease<?> lease) {
        leases.keep(lease, Lease.End.REQUEST);
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
