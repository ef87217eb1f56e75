package dev.posthaste.testing;

import dev.posthaste.Json;

/// A way to an application: in memory, or over a network. Safe for use by several threads.
interface Connector extends AutoCloseable {

    /// The answer to a request.
    TestAnswer send(TestRequest request);

    /// The answer to a request, to be read while it is made.
    TestStream open(TestRequest request);

    /// The application's document.
    Json.Obj openApi();

    @Override
    void close();

    /// @throws HandshakeRefused where the application does not accept
    TestWebSocket connect(TestHandshake handshake);
}
