/// Answers one request after another by the routes and plans that were linked.
@NullMarked
package dev.posthaste.runtime.serve;

import org.jspecify.annotations.NullMarked;
