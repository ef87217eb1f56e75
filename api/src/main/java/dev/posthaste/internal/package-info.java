/// What the processor and the runtime share: path templates, scalars, constraints. Not for applications.
@NullMarked
package dev.posthaste.internal;

import org.jspecify.annotations.NullMarked;
