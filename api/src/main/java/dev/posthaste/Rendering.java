package dev.posthaste;

/// Writes the values of handlers as JSON, in place of the compact form that they have otherwise (a
/// `default_response_class` with a `render` of its own in FastAPI). Safe for use by several threads.
@FunctionalInterface
public interface Rendering {

    /// The body of an answer.
    byte[] render(Json value);
}
