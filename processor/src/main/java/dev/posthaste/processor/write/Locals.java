package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Names of fields, parameters and local variables in the shape of a record.
final class Locals {

    private final Map<Slot, String> variables = new HashMap<>();
    private final Map<Slot, String> standards = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /// @param taken whether a name means something else, so that a variable of that name would hide it
    Locals(List<Slot> components, Predicate<String> taken) {
        var own = components.stream().map(Slot::javaName).collect(Collectors.toSet());
        for (var slot : components) {
            var name = slot.javaName();
            variables.put(slot, claim(name, free -> taken.test(free) || (!free.equals(name) && own.contains(free))));
        }
        for (var slot : components) {
            standards.put(slot, claim("standard" + capital(slot.javaName()), taken));
        }
    }

    private String claim(String name, Predicate<String> taken) {
        var free = name;
        while (taken.test(free) || given.contains(free)) {
            free += "_";
        }
        given.add(free);
        return free;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// What holds a component, or its field.
    String variable(Slot slot) {
        return variables.getOrDefault(slot, slot.javaName());
    }

    /// What holds a component's default.
    String standard(Slot slot) {
        return standards.getOrDefault(slot, slot.javaName());
    }

    /// A name that no component has.
    String free(String name) {
        return given.contains(name) ? free(name + "_") : name;
    }
}
