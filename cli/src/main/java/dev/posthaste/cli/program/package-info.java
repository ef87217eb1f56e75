/// An application's `main`, run by a command.
@NullMarked
package dev.posthaste.cli.program;

import org.jspecify.annotations.NullMarked;
