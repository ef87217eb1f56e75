/// Conversations over WebSockets, and streams of events and lines.
@NullMarked
package dev.posthaste.testing.realtime;

import org.jspecify.annotations.NullMarked;
