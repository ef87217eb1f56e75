/// What the commands say, and how they fail.
@NullMarked
package dev.posthaste.cli.terminal;

import org.jspecify.annotations.NullMarked;
