/// Dependencies: order, caching, errors, closing.
@NullMarked
package dev.posthaste.testing.dependencies;

import org.jspecify.annotations.NullMarked;
