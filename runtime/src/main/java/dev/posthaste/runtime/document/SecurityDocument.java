package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.runtime.link.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes what routes say of security: the requirements of each, and the schemes of all.
final class SecurityDocument {

    private SecurityDocument() {}

    /// The Security Requirement Objects of a route, the scopes of each scheme together.
    static List<Json> requirements(Route route) {
        var scopes = new LinkedHashMap<String, List<String>>();
        for (var step : route.plan().steps()) {
            var scheme = step.scheme();
            if (scheme != null) {
                var all = scopes.computeIfAbsent(scheme.name(), name -> new ArrayList<>());
                step.scopes().stream().filter(scope -> !all.contains(scope)).forEach(all::add);
            }
        }
        var requirements = new ArrayList<Json>();
        scopes.forEach((name, all) -> requirements.add(Json.object(name, all)));
        return requirements;
    }

    /// The Security Scheme Objects by name.
    static Json.Obj schemes(List<Route> routes) {
        var schemes = Json.object();
        for (var route : routes) {
            for (var step : route.plan().steps()) {
                if (step.scheme() != null) {
                    schemes = schemes.with(step.scheme().name(), step.scheme().description());
                }
            }
        }
        return schemes;
    }
}
