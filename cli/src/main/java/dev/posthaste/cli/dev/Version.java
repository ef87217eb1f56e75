package dev.posthaste.cli.dev;

import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A version of an application, with the requests and WebSockets that are under way in it.
final class Version {

    private final Service service;
    private final ClassLoader loader;
    // one for being the current version, one for each request, WebSocket and task after an answer
    private final AtomicInteger users = new AtomicInteger(1);
    private final AtomicBoolean retired = new AtomicBoolean();
    private final CountDownLatch unused = new CountDownLatch(1);
    private final Conversations conversations = new Conversations();

    Version(Service service, ClassLoader loader) {
        this.service = service;
        this.loader = loader;
    }

    /// Answers a request, with the version's classes in reach.
    ///
    /// @return whether it did; false where the version is out of use
    boolean serve(Exchange exchange) {
        return entered() && leaveAfter(() -> service.serve(new VersionExchange(exchange, this)));
    }

    /// Holds the conversation of a WebSocket, with the version's classes in reach.
    ///
    /// @return whether it did; false where the version is out of use
    boolean converse(Exchange exchange, Conversation conversation) {
        return entered()
                && leaveAfter(() -> conversations.hold(
                        conversation, held -> service.converse(new VersionExchange(exchange, this), held)));
    }

    /// Work that is left of a request under way: it counts as use until it was done.
    Runnable later(Runnable work) {
        users.incrementAndGet();
        return () -> leaveAfter(work);
    }

    private boolean entered() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    private boolean leaveAfter(Runnable work) {
        var thread = Thread.currentThread();
        // a connection's thread lives longer than a version, and would hold its classes
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            work.run();
            return true;
        } finally {
            thread.setContextClassLoader(before);
            leave();
        }
    }

    /// Says that another version took its place: requests are finished, WebSockets are closed.
    void retire() {
        if (retired.compareAndSet(false, true)) {
            conversations.end();
            leave();
        }
    }

    /// Waits until it is retired and nothing is under way in it.
    void awaitUnused() throws InterruptedException {
        unused.await();
    }

    private void leave() {
        if (users.decrementAndGet() == 0) {
            unused.countDown();
        }
    }
}
