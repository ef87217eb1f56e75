/// Shapes: how types are read from JSON, checked, written and described. Generated code is made of them.
@NullMarked
package dev.posthaste.json;

import org.jspecify.annotations.NullMarked;
