package dev.posthaste.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Server-Sent Event that came, as it stood in the stream.
///
/// @param event    its type; null for none
/// @param data     its data, lines joined; null for none
/// @param id       its id; null for none
/// @param retry    milliseconds; null for none
/// @param comments its lines of comment
public record TestEvent(
        @Nullable String event,
        @Nullable String data,
        @Nullable String id,
        @Nullable Long retry,
        List<String> comments) {}
