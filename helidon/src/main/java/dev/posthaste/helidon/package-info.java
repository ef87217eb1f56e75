/// Helidon WebServer behind the seam.
///
/// Helidon speaks TLS, and reads and writes HTTP/1.1. Here is what accepts connections and ends them, and what leads
/// their requests to a service.
@NullMarked
package dev.posthaste.helidon;

import org.jspecify.annotations.NullMarked;
