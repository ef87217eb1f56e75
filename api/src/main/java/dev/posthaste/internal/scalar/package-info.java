/// Types whose values are one JSON token or the text of a parameter.
@NullMarked
package dev.posthaste.internal.scalar;

import org.jspecify.annotations.NullMarked;
