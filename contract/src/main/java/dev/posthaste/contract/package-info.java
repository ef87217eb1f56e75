/// FastAPI applications in Java, one package for each folder of recordings.
@NullMarked
package dev.posthaste.contract;

import org.jspecify.annotations.NullMarked;
