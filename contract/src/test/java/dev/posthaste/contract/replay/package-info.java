/// Replays what FastAPI was recorded to answer.
@NullMarked
package dev.posthaste.contract.replay;

import org.jspecify.annotations.NullMarked;
