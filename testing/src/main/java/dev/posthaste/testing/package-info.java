/// Calls an application in tests, without a network.
@NullMarked
package dev.posthaste.testing;

import org.jspecify.annotations.NullMarked;
