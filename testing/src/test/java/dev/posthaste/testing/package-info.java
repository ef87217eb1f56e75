/// What tests of applications share.
@NullMarked
package dev.posthaste.testing;

import org.jspecify.annotations.NullMarked;
