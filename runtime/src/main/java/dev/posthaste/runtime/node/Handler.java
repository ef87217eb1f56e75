package dev.posthaste.runtime.node;

import dev.posthaste.json.Shape;
import java.util.Arrays;
import java.util.List;

/// A method that answers requests: what the route is made of, and the call.
///
/// @param methods      the HTTP methods, or `WEBSOCKET`
/// @param path         the template below the routers' prefixes
/// @param name         the Java method's name
/// @param metadata     what the document says of it
/// @param status       the status of a good answer
/// @param parameters   where its arguments come from
/// @param dependencies what must be resolved before, without being an argument
/// @param result       what it returns
/// @param invocation   calls it
/// @param <C>          the class
public record Handler<C>(
        List<String> methods,
        String path,
        String name,
        Metadata metadata,
        int status,
        List<Parameter> parameters,
        List<Dependency> dependencies,
        Result result,
        Invocation<C> invocation) {

    /// The method of WebSockets' handlers, which no HTTP request has.
    public static final String WEBSOCKET = "WEBSOCKET";

    /// A handler without parameters that returns nothing.
    ///
    /// @param name the Java method's name
    public static <C> Handler<C> of(String method, String path, String name, Invocation<C> invocation) {
        return new Handler<>(
                List.of(method),
                path,
                name,
                Metadata.none(),
                200,
                List.of(),
                List.of(),
                Result.Other.NOTHING,
                invocation);
    }

    /// The same handler with a description.
    public Handler<C> describedAs(String text) {
        return documented(metadata.describedAs(text));
    }

    /// The same handler with all that the document says of it.
    public Handler<C> documented(Metadata all) {
        return new Handler<>(methods, path, name, all, status, parameters, dependencies, result, invocation);
    }

    /// The same handler as the answer to several methods.
    public Handler<C> methods(String... all) {
        return new Handler<>(
                Arrays.asList(all), path, name, metadata, status, parameters, dependencies, result, invocation);
    }

    /// The first of its methods.
    public String method() {
        return methods.getFirst();
    }

    /// Whether it answers requests of that method.
    public boolean answers(String method) {
        return methods.contains(method);
    }

    /// The same handler with another status of its good answers.
    public Handler<C> status(int code) {
        return new Handler<>(methods, path, name, metadata, code, parameters, dependencies, result, invocation);
    }

    /// The same handler with its parameters.
    public Handler<C> taking(Parameter... all) {
        return new Handler<>(
                methods, path, name, metadata, status, Arrays.asList(all), dependencies, result, invocation);
    }

    /// The same handler with dependencies that are no arguments.
    public Handler<C> needing(Dependency... all) {
        return new Handler<>(methods, path, name, metadata, status, parameters, Arrays.asList(all), result, invocation);
    }

    /// The same handler, which returns a value.
    public Handler<C> returning(Shape<?> shape) {
        return returning(new Result.Value(shape));
    }

    /// The same handler, which makes a stream of items.
    public Handler<C> streaming(Result.Medium medium, Shape<?> items) {
        return returning(new Result.Stream(medium, items));
    }

    /// The same handler, which makes a stream of anything.
    public Handler<C> streaming(Result.Medium medium) {
        return returning(new Result.Stream(medium, null));
    }

    /// The same handler with another result.
    public Handler<C> returning(Result other) {
        return new Handler<>(methods, path, name, metadata, status, parameters, dependencies, other, invocation);
    }
}
