@NullMarked
package dev.posthaste.runtime.serve;

import org.jspecify.annotations.NullMarked;
