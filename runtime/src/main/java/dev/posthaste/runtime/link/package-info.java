/// Puts an application together once, before it serves: routes, plans, providers.
@NullMarked
package dev.posthaste.runtime.link;

import org.jspecify.annotations.NullMarked;
