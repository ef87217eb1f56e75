package dev.posthaste.runtime.node;

import dev.posthaste.json.Shape;
import java.util.Arrays;
import java.util.List;

/// A method that answers requests: what the route is made of, and the call.
///
/// @param method       the HTTP method, or `WEBSOCKET`
/// @param path         the template below the routers' prefixes
/// @param name         the Java method's name
/// @param description  its doc comment; may be empty
/// @param status       the status of a good answer
/// @param parameters   where its arguments come from
/// @param dependencies what must be resolved before, without being an argument
/// @param result       what it returns
/// @param invocation   calls it
/// @param <C>          the class
public record Handler<C>(
        String method,
        String path,
        String name,
        String description,
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
        return new Handler<>(method, path, name, "", 200, List.of(), List.of(), Result.Other.NOTHING, invocation);
    }

    /// The same handler with a description.
    public Handler<C> describedAs(String text) {
        return new Handler<>(method, path, name, text, status, parameters, dependencies, result, invocation);
    }

    /// The same handler with another status of its good answers.
    public Handler<C> status(int code) {
        return new Handler<>(method, path, name, description, code, parameters, dependencies, result, invocation);
    }

    /// The same handler with its parameters.
    public Handler<C> taking(Parameter... all) {
        return new Handler<>(
                method, path, name, description, status, Arrays.asList(all), dependencies, result, invocation);
    }

    /// The same handler with dependencies that are no arguments.
    public Handler<C> needing(Dependency... all) {
        return new Handler<>(
                method, path, name, description, status, parameters, Arrays.asList(all), result, invocation);
    }

    /// The same handler, which returns a value.
    public Handler<C> returning(Shape<?> shape) {
        return returning(new Result.Value(shape));
    }

    /// The same handler with another result.
    public Handler<C> returning(Result other) {
        return new Handler<>(method, path, name, description, status, parameters, dependencies, other, invocation);
    }
}
