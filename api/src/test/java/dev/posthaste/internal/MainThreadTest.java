package dev.posthaste.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MainThreadTest {

    @Test
    void itsEndIsAwaitedForAsLongAsIsSaid() throws Exception {
        var go = new CountDownLatch(1);
        var thread = Thread.ofPlatform().start(() -> {
            try {
                go.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var main = new MainThread(thread);

        assertThat(main.awaitEnd(Duration.ZERO)).isFalse();
        go.countDown();
        assertThat(main.awaitEnd(Duration.ofDays(1))).isTrue();
    }
}
