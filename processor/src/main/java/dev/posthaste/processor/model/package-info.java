/// What was read, free of the compiler's types and equal by value.
@NullMarked
package dev.posthaste.processor.model;

import org.jspecify.annotations.NullMarked;
