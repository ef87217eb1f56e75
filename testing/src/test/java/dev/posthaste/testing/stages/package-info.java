/// What stands around handlers, and what applications are told.
@NullMarked
package dev.posthaste.testing.stages;

import org.jspecify.annotations.NullMarked;
