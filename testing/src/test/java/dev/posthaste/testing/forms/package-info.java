/// Tests of forms and files.
@NullMarked
package dev.posthaste.testing.forms;

import org.jspecify.annotations.NullMarked;
