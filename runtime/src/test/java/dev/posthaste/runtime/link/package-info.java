@NullMarked
package dev.posthaste.runtime.link;

import org.jspecify.annotations.NullMarked;
