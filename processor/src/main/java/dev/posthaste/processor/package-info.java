/// The annotation processor: reads, checks and writes, and is the only part that talks to the compiler's tools.
@NullMarked
package dev.posthaste.processor;

import org.jspecify.annotations.NullMarked;
