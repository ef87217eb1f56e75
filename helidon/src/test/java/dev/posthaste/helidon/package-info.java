@NullMarked
package dev.posthaste.helidon;

import org.jspecify.annotations.NullMarked;
