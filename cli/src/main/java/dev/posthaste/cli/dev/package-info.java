/// Serves an application while its sources change.
@NullMarked
package dev.posthaste.cli.dev;

import org.jspecify.annotations.NullMarked;
