/// The application's OpenAPI document, and the pages that show it.
@NullMarked
package dev.posthaste.runtime.document;

import org.jspecify.annotations.NullMarked;
