/// One connection, whatever is spoken on it: its bytes, when it was last heard, and how it ends.
@NullMarked
package dev.posthaste.helidon.connection;

import org.jspecify.annotations.NullMarked;
