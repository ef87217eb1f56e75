/// Why the store does not do what was asked.
@NullMarked
package dev.posthaste.tenant.store.failure;

import org.jspecify.annotations.NullMarked;
