/// The tenant beside an application, and how to ask it for tokens.
@NullMarked
package dev.posthaste.cli.tenant;

import org.jspecify.annotations.NullMarked;
