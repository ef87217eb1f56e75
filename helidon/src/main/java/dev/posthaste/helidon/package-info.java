/// Helidon WebServer behind the seam.
///
/// Helidon accepts, speaks TLS, reads and writes HTTP/1.1, closes idle connections and shuts down. Here is what leads
/// its
/// requests to a service, what ends a connection so that the other side receives the last answer, and WebSockets, which
/// Helidon would accept before the service could refuse them.
@NullMarked
package dev.posthaste.helidon;

import org.jspecify.annotations.NullMarked;
