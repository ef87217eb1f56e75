package dev.posthaste.helidon.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Accepts connections and serves each on a virtual thread, so many at a time; those beyond wait in the system's
/// backlog until others have left. Safe for use by several threads.
///
/// Where the system refuses to accept, as when the process has no file descriptor left, it tries again: Helidon's own
/// listener stops listening then, and waits for itself for ever.
public final class Listener {

    private static final System.Logger LOG = System.getLogger(Listener.class.getName());

    private static final int BACKLOG = 1024;

    /// How long nothing is accepted after an attempt that failed, as in Python's asyncio.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ServerSocketChannel channel;
    private final Semaphore room;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private boolean failing;

    private Listener(ServerSocketChannel channel, int most) {
        this.channel = channel;
        this.room = new Semaphore(most);
    }

    /// Takes the address; connections wait from then on.
    ///
    /// @param most how many connections are served at a time
    /// @throws IOException where the address cannot be had
    public static Listener bind(InetSocketAddress at, int most) throws IOException {
        var channel = ServerSocketChannel.open();
        try {
            return new Listener(channel.bind(at, BACKLOG), most);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// The port it really has.
    public int port() {
        return channel.socket().getLocalPort();
    }

    /// Begins to accept, on a thread that keeps the process alive after its main method has returned.
    ///
    /// @param service serves a connection on the calling thread; the connection is closed when it returns
    /// @param ended   runs when nothing is accepted any more, for whatever reason
    public void start(Consumer<SocketChannel> service, Runnable ended) {
        Thread.ofPlatform().daemon(false).name("posthaste-" + port()).start(() -> {
            try {
                listen(service);
            } finally {
                ended.run();
            }
        });
    }

    /// Accepts no more, and leaves the address to others. Connections go on.
    public void close() {
        closing.countDown();
        threads.shutdown();
        try {
            channel.close();
            // for the thread that may wait for it; the system holds the address as long as it is in accept
            room.release();
            left.await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until the connections have ended, and interrupts those that have not by then.
    public void end(Duration grace) {
        Threads.end(threads, grace);
    }

    private void listen(Consumer<SocketChannel> service) {
        try {
            do {
                room.acquire();
            } while (accept(service) || !closing.await(PAUSE.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException | ClosedChannelException | RuntimeException | Error e) {
            if (closing.getCount() > 0) {
                LOG.log(Level.ERROR, "the server ends, because it cannot accept connections any more", e);
            }
        } finally {
            // an interrupt has had its effect
            Thread.interrupted();
            left.countDown();
        }
    }

    /// Whether the system let one in.
    private boolean accept(Consumer<SocketChannel> service) throws ClosedChannelException {
        try {
            var connection = channel.accept();
            failing = false;
            hand(connection, service);
            return true;
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            room.release();
            complain(e);
            return false;
        }
    }

    private void hand(SocketChannel connection, Consumer<SocketChannel> service) throws IOException {
        try {
            threads.execute(() -> serve(connection, service));
        } catch (RejectedExecutionException e) {
            // closed in this moment
            connection.close();
        }
    }

    private void serve(SocketChannel connection, Consumer<SocketChannel> service) {
        try (connection) {
            service.accept(connection);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection could not be closed", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a connection was ended by a fault of the server", e);
        } finally {
            room.release();
        }
    }

    /// Once for as long as it lasts: whoever causes it must not fill the log.
    private void complain(IOException reason) {
        if (!failing) {
            failing = true;
            LOG.log(Level.WARNING, "cannot accept connections, and tries again every second: " + reason);
        }
    }
}
