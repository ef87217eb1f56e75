/// What handlers answer.
@NullMarked
package dev.posthaste.testing.responses;

import org.jspecify.annotations.NullMarked;
