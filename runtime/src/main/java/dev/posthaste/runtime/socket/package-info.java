/// WebSockets as handlers see them, over what an engine carries.
@NullMarked
package dev.posthaste.runtime.socket;

import org.jspecify.annotations.NullMarked;
