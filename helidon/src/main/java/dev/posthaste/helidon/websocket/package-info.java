/// WebSockets (RFC 6455), from a request that asks for one to the end of its connection.
@NullMarked
package dev.posthaste.helidon.websocket;

import org.jspecify.annotations.NullMarked;
