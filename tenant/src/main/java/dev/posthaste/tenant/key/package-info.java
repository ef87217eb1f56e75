/// The keys that sign access tokens, and how the world sees them.
@NullMarked
package dev.posthaste.tenant.key;

import org.jspecify.annotations.NullMarked;
