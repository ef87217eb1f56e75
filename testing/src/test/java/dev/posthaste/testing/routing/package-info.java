/// Which handler answers which path and method.
@NullMarked
package dev.posthaste.testing.routing;

import org.jspecify.annotations.NullMarked;
