/// The key that signs access tokens, and how the world sees it.
@NullMarked
package dev.posthaste.tenant.key;

import org.jspecify.annotations.NullMarked;
