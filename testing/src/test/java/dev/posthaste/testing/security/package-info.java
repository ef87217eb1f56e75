/// Security schemes and access tokens.
@NullMarked
package dev.posthaste.testing.security;

import org.jspecify.annotations.NullMarked;
