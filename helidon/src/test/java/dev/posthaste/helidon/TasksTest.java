package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final String TASK = "GET /task HTTP/1.1\r\nHost: h\r\n\r\n";

    private final EchoService service = new EchoService();

    @Test
    void theNextRequestDoesNotWaitForATask() throws Exception {
        try (var server = start(Limits.DEFAULT.grace());
                var client = new RawClient(server.address())) {
            client.send(TASK).answer();
            client.send("GET /unread HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("unread");
            assertThat(service.done).isEmpty();
            service.released.countDown();
            assertThat(service.done.poll(20, TimeUnit.SECONDS)).isEqualTo("late");
        }
    }

    @Test
    void closingLetsATaskFinish() throws Exception {
        var server = start(Duration.ofMinutes(1));
        try (var client = new RawClient(server.address())) {
            client.send(TASK).answer();
            service.entered.await();
            var closing = Thread.startVirtualThread(server::close);
            assertThat(client.ended()).isTrue();
            service.released.countDown();
            closing.join();
            assertThat(service.done).containsExactly("late");
        }
    }

    @Test
    void closingDoesNotWaitForATaskForEver() throws Exception {
        var server = start(Duration.ofMillis(100));
        try (var client = new RawClient(server.address())) {
            client.send(TASK).answer();
            service.entered.await();
            server.close();
            assertThat(service.done.poll(20, TimeUnit.SECONDS)).isEqualTo("interrupted");
        }
    }

    @Test
    void whereTooManyRunTheNextIsDoneByWhoeverAsks() {
        var tasks = new Tasks();
        var release = new CountDownLatch(1);
        for (int i = 0; i < Tasks.MOST; i++) {
            tasks.execute(() -> awaited(release));
        }
        var doing = new AtomicReference<Thread>();
        tasks.execute(() -> doing.set(Thread.currentThread()));
        assertThat(doing).hasValue(Thread.currentThread());

        release.countDown();
        tasks.close(Duration.ofMinutes(1));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Server start(Duration grace) {
        var limits = new Limits(10, Limits.DEFAULT.idle(), Limits.DEFAULT.ping(), grace);
        return RunningServer.start(service, ServerOptions.defaults().port(0), limits);
    }
}
