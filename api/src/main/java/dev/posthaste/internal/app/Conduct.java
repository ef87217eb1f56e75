package dev.posthaste.internal.app;

import dev.posthaste.InvalidRequests;

/// How an application treats requests, where it is not its handlers' business. Immutable.
///
/// @param redirectSlashes whether clients are sent to the path with or without a slash at its end, where only that one
///     is known
/// @param invalidRequests the answer to requests whose values are wrong
public record Conduct(boolean redirectSlashes, InvalidRequests invalidRequests) {

    /// As FastAPI does.
    public static final Conduct STANDARD = new Conduct(true, InvalidRequests.standard());

    /// With or without redirects.
    public Conduct redirectSlashes(boolean redirects) {
        return new Conduct(redirects, invalidRequests);
    }

    /// With another answer.
    public Conduct invalidRequests(InvalidRequests answer) {
        return new Conduct(redirectSlashes, answer);
    }
}
