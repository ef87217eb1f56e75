/// Small applications that decided how Posthaste generates, links and serves.
@NullMarked
package dev.posthaste.testing.tracer;

import org.jspecify.annotations.NullMarked;
