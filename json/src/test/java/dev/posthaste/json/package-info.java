@NullMarked
package dev.posthaste.json;

import org.jspecify.annotations.NullMarked;
