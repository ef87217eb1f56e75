/// The OpenAPI document.
@NullMarked
package dev.posthaste.testing.documents;

import org.jspecify.annotations.NullMarked;
