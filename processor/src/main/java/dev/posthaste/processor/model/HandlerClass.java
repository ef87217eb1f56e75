package dev.posthaste.processor.model;

import java.util.List;

/// A class with handlers or a provider.
///
/// @param place      where it stands
/// @param name       its name
/// @param variable   what generated code calls an object of it
/// @param variables  how many type parameters it has
/// @param fault      why generated code cannot name it, with what to do; empty where it can
/// @param module     the module it is in
/// @param generation what its generated class needs to know
/// @param routes     its handlers, in their order
/// @param providers  its methods and constructors with `@Provides`; more than one is an error
/// @param strayNeeds methods with `@Depends` that are no handlers
/// @param cycle      a way from its provider back to itself by `@Depends`; empty where there is none
public record HandlerClass(
        Place place,
        ClassName name,
        String variable,
        int variables,
        List<String> fault,
        ModuleFacts module,
        Generation generation,
        List<Route> routes,
        List<Provider> providers,
        List<Place> strayNeeds,
        List<String> cycle) {

    /// What a module declares about the package of a class.
    ///
    /// @param name   the module; empty for the unnamed one
    /// @param opens  whether the package is open to the runtime
    /// @param reads  whether the module requires the runtime
    public record ModuleFacts(String name, boolean opens, boolean reads) {}
}
