package dev.posthaste;

import java.net.URI;

/// A running server. Safe for use by several threads.
///
/// Not to be implemented by applications: methods will be added.
public interface Server extends AutoCloseable {

    /// Where it is reached: scheme, host and the port it really has.
    URI address();

    /// Waits until the server was closed.
    void awaitClose();

    /// Takes no more requests, lets those under way finish for a while, and ends. Does nothing the second time.
    @Override
    void close();
}
