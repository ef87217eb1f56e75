/// JSON bodies: what is taken, and what is said of the others.
@NullMarked
package dev.posthaste.testing.bodies;

import org.jspecify.annotations.NullMarked;
