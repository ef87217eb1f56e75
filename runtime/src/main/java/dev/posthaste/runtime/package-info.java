/// The front door of the module that links and serves applications.
@NullMarked
package dev.posthaste.runtime;

import org.jspecify.annotations.NullMarked;
