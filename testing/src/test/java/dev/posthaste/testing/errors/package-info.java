/// Answers to what goes wrong.
@NullMarked
package dev.posthaste.testing.errors;

import org.jspecify.annotations.NullMarked;
