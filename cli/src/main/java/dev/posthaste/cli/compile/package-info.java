/// An application's sources, compiled in memory.
@NullMarked
package dev.posthaste.cli.compile;

import org.jspecify.annotations.NullMarked;
