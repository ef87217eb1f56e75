/// The application's documents: OpenAPI for its requests, AsyncAPI for its WebSockets.
@NullMarked
package dev.posthaste.runtime.document;

import org.jspecify.annotations.NullMarked;
