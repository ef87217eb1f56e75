/// What [dev.posthaste.App] and [dev.posthaste.Router] were told, for the modules that link and serve.
@NullMarked
package dev.posthaste.internal.app;

import org.jspecify.annotations.NullMarked;
