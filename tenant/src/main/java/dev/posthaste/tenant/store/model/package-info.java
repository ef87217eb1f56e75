/// The things that a tenant remembers, and the rules that they keep.
@NullMarked
package dev.posthaste.tenant.store.model;

import org.jspecify.annotations.NullMarked;
