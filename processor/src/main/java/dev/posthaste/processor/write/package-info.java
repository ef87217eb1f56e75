/// Makes source text of the model.
@NullMarked
package dev.posthaste.processor.write;

import org.jspecify.annotations.NullMarked;
