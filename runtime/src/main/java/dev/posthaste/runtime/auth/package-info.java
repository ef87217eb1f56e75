/// Binds the framework's security schemes to the module that checks tokens.
@NullMarked
package dev.posthaste.runtime.auth;

import org.jspecify.annotations.NullMarked;
