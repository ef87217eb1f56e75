/// A certificate authority for one desk, and the server certificate it signs.
@NullMarked
package dev.posthaste.tenant.tls;

import org.jspecify.annotations.NullMarked;
