package dev.posthaste.cli.dev;

import dev.posthaste.runtime.engine.Service;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A version of an application, with the requests that are under way in it.
final class Version {

    private final Service service;
    private final ClassLoader loader;
    // one for being the current version, one for each request
    private final AtomicInteger users = new AtomicInteger(1);
    private final AtomicBoolean retired = new AtomicBoolean();
    private final CountDownLatch unused = new CountDownLatch(1);

    Version(Service service, ClassLoader loader) {
        this.service = service;
        this.loader = loader;
    }

    /// Does the work for a request, with the version's classes in reach.
    ///
    /// @return whether it was done; false where the version is out of use
    boolean use(Consumer<Service> work) {
        if (users.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
            return false;
        }
        try {
            within(() -> work.accept(service));
        } finally {
            leave();
        }
        return true;
    }

    /// A connection's thread lives longer than a version, and would hold its classes.
    private void within(Runnable work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /// Says that another version took its place.
    void retire() {
        if (retired.compareAndSet(false, true)) {
            leave();
        }
    }

    /// Waits until it is retired and its last request is answered.
    void awaitUnused() throws InterruptedException {
        unused.await();
    }

    private void leave() {
        if (users.decrementAndGet() == 0) {
            unused.countDown();
        }
    }
}
