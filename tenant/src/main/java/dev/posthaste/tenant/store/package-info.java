/// What a tenant remembers: APIs, applications, grants and keys, in one SQLite file.
@NullMarked
package dev.posthaste.tenant.store;

import org.jspecify.annotations.NullMarked;
