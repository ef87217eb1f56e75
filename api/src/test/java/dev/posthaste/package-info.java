@NullMarked
package dev.posthaste;

import org.jspecify.annotations.NullMarked;
