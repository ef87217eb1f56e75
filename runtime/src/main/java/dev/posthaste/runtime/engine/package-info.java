/// The seam between an application and the server that carries its bytes.
@NullMarked
package dev.posthaste.runtime.engine;

import org.jspecify.annotations.NullMarked;
