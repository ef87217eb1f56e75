package dev.posthaste.runtime.link;

import dev.posthaste.runtime.node.Metadata;
import java.util.List;

/// What the document says of a route.
///
/// @param name      the route's name, in snake case where it is the Java method's
/// @param id        the operation's id
/// @param metadata  what the handler and all that is around it say
/// @param callbacks the requests that are sent because of this one
public record Operation(String name, String id, Metadata metadata, List<Route> callbacks) {}
