/// The token endpoint: who asks, for what, and the answer in Auth0's words.
@NullMarked
package dev.posthaste.tenant.token;

import org.jspecify.annotations.NullMarked;
