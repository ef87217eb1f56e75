/// Turns Java values into JSON where no type says how, as FastAPI's `jsonable_encoder` does.
@NullMarked
package dev.posthaste.runtime.encode;

import org.jspecify.annotations.NullMarked;
