/// HTTP/1.1 and WebSockets on Helidon's listener.
///
/// Helidon accepts, speaks TLS, closes idle connections and shuts down; the bytes of a connection are read and written
/// here, because Helidon's own HTTP/1.1 connection loses the order of header fields and every byte beyond ASCII in
/// them, resets a client that is still sending when it is refused, and answers a WebSocket handshake too early.
@NullMarked
package dev.posthaste.helidon;

import org.jspecify.annotations.NullMarked;
