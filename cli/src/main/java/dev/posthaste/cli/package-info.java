/// The command line: `posthaste dev`, `run`, `tenant`, `token`, `openapi`, `routes`.
@NullMarked
package dev.posthaste.cli;

import org.jspecify.annotations.NullMarked;
