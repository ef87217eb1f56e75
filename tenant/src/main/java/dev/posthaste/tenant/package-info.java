/// A local, persistent, Auth0-compatible issuer of access tokens, without its HTTP layer.
@NullMarked
package dev.posthaste.tenant;

import org.jspecify.annotations.NullMarked;
