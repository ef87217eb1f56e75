/// What is said of the members of records.
@NullMarked
package dev.posthaste.testing.members;

import org.jspecify.annotations.NullMarked;
