/// Path, query, header and cookie parameters.
@NullMarked
package dev.posthaste.testing.parameters;

import org.jspecify.annotations.NullMarked;
