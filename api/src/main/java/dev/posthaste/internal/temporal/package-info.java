/// Texts and numbers of dates, times and durations, as pydantic reads and writes them.
@NullMarked
package dev.posthaste.internal.temporal;

import org.jspecify.annotations.NullMarked;
