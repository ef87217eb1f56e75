/// Tests of the whole as its users meet it.
@NullMarked
package dev.posthaste.acceptance;

import org.jspecify.annotations.NullMarked;
