package dev.posthaste.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/// Finds providers that depend on themselves.
final class Cycles {

    private final Annotations annotations;
    private final TypeElement start;
    private final Set<TypeElement> seen = new HashSet<>();

    Cycles(Annotations annotations, TypeElement start) {
        this.annotations = annotations;
        this.start = start;
    }

    /// The classes on the way from the provider back to itself, both ends included; empty where there is none.
    List<String> find() {
        return way(start);
    }

    private List<String> way(TypeElement from) {
        for (var next : dependencies(from)) {
            if (next.equals(start)) {
                return List.of(
                        from.getSimpleName().toString(), next.getSimpleName().toString());
            }
            if (seen.add(next)) {
                var rest = way(next);
                if (!rest.isEmpty()) {
                    var whole = new ArrayList<>(List.of(from.getSimpleName().toString()));
                    whole.addAll(rest);
                    return whole;
                }
            }
        }
        return List.of();
    }

    private Set<TypeElement> dependencies(TypeElement provider) {
        var found = new LinkedHashSet<TypeElement>();
        var method = Providers.find(provider);
        if (method != null) {
            method.getParameters().stream()
                    .flatMap(parameter -> NeedReader.Spot.of(parameter).stream())
                    .forEach(spot -> found.addAll(spot.providers(annotations)));
        }
        return found;
    }
}
