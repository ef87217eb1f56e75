/// Makes the model of the compiler's elements.
@NullMarked
package dev.posthaste.processor.read;

import org.jspecify.annotations.NullMarked;
