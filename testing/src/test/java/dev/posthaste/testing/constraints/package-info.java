/// Tests of constraints, those of users among them.
@NullMarked
package dev.posthaste.testing.constraints;

import org.jspecify.annotations.NullMarked;
