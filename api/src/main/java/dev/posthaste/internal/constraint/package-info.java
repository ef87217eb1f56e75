/// The constraints of Jakarta Validation, as checks and as schema keywords.
@NullMarked
package dev.posthaste.internal.constraint;

import org.jspecify.annotations.NullMarked;
