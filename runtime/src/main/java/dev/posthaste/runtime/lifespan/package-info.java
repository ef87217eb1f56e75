/// What lasts as long as an application is served.
@NullMarked
package dev.posthaste.runtime.lifespan;

import org.jspecify.annotations.NullMarked;
