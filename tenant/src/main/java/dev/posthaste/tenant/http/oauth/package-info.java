/// What clients and APIs ask: the token endpoint, the key set, and what can be found out about both.
@NullMarked
package dev.posthaste.tenant.http.oauth;

import org.jspecify.annotations.NullMarked;
