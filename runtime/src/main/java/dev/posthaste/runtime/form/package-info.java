/// Reads forms as Starlette does: fields, and files that wait in memory or on disk.
@NullMarked
package dev.posthaste.runtime.form;

import org.jspecify.annotations.NullMarked;
