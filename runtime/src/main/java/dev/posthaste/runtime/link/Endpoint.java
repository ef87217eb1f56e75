package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathTemplate;

/// What stands at a path of an application.
public sealed interface Endpoint permits Route, Mounted {

    /// The path, prefixes included.
    PathTemplate template();
}
