/// WebSockets and streams as handlers see them, over what an engine carries.
@NullMarked
package dev.posthaste.runtime.live;

import org.jspecify.annotations.NullMarked;
