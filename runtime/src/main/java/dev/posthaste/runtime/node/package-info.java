/// What generated code is made of: one node for each handler and each method that provides a dependency.
@NullMarked
package dev.posthaste.runtime.node;

import org.jspecify.annotations.NullMarked;
