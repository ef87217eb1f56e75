@NullMarked
package dev.posthaste.architecture;

import org.jspecify.annotations.NullMarked;
