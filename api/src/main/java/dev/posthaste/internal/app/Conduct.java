package dev.posthaste.internal.app;

import dev.posthaste.Automatic;
import dev.posthaste.InvalidRequests;
import java.util.Set;

/// How an application treats requests, where it is not its handlers' business. Immutable.
///
/// @param redirectSlashes whether clients are sent to the path with or without a slash at its end, where only that one
///     is known
/// @param invalidRequests the answer to requests whose values are wrong
/// @param rootPath        where a proxy has put the application; empty for what the server says
/// @param automatic       what is answered without a handler
public record Conduct(
        boolean redirectSlashes, InvalidRequests invalidRequests, String rootPath, Set<Automatic> automatic) {

    /// As FastAPI does.
    public static final Conduct STANDARD = new Conduct(true, InvalidRequests.standard(), "", Set.of());

    /// With or without redirects.
    public Conduct redirectSlashes(boolean redirects) {
        return new Conduct(redirects, invalidRequests, rootPath, automatic);
    }

    /// With another answer.
    public Conduct invalidRequests(InvalidRequests answer) {
        return new Conduct(redirectSlashes, answer, rootPath, automatic);
    }

    /// Below a path.
    public Conduct rootPath(String path) {
        return new Conduct(redirectSlashes, invalidRequests, path, automatic);
    }

    /// With answers without a handler.
    public Conduct automatic(Set<Automatic> answers) {
        return new Conduct(redirectSlashes, invalidRequests, rootPath, Set.copyOf(answers));
    }
}
