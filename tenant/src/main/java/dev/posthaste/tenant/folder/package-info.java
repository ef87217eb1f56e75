/// The folder a tenant lives in: its modes, its lock, its atomic writes.
@NullMarked
package dev.posthaste.tenant.folder;

import org.jspecify.annotations.NullMarked;
