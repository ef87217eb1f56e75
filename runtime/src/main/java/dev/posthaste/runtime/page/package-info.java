/// The pages that show the application's OpenAPI document: Swagger UI and ReDoc.
@NullMarked
package dev.posthaste.runtime.page;

import org.jspecify.annotations.NullMarked;
