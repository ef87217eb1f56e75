@NullMarked
package dev.posthaste.internal;

import org.jspecify.annotations.NullMarked;
