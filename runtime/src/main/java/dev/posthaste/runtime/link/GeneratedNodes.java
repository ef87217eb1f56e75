package dev.posthaste.runtime.link;

import dev.posthaste.runtime.node.GeneratedName;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what the processor wrote for a class, and for the classes that it extends.
final class GeneratedNodes {

    private final Map<Class<?>, Optional<Nodes<?>>> found = new HashMap<>();

    /// The handlers of a class: those of the classes that it extends first.
    ///
    /// @throws IllegalStateException where it has none, its package is closed, or it was compiled without the processor
    List<Handler<?>> handlers(Class<?> type) {
        var handlers = new ArrayList<Handler<?>>();
        for (var nodes : lineage(type).reversed()) {
            handlers.addAll(nodes.handlers());
        }
        if (handlers.isEmpty()) {
            throw new IllegalStateException(
                    "%s was included, but none of its methods is a handler: annotate one with @Get, @Post, ..."
                            .formatted(type.getName()));
        }
        return handlers;
    }

    /// The provider of a class: its own, or the nearest method of the classes and interfaces above it.
    ///
    /// @throws IllegalStateException as for handlers
    Provider<?> provider(Class<?> type) {
        for (var each : above(type)) {
            var provider = nodes(each).<Provider<?>>map(Nodes::provider).orElse(null);
            if (provider != null && (each == type || !provider.target().none())) {
                return provider;
            }
        }
        lineage(type);
        throw new IllegalStateException(
                "%s is asked for as a dependency, but nothing of it has @Provides".formatted(type.getName()));
    }

    /// A class, those that it extends, and then the interfaces of all of them.
    private static Set<Class<?>> above(Class<?> type) {
        var all = new LinkedHashSet<Class<?>>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(each);
        }
        var interfaces = new LinkedHashSet<Class<?>>();
        all.forEach(each -> addInterfaces(each, interfaces));
        all.addAll(interfaces);
        return all;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
        for (var each : type.getInterfaces()) {
            if (all.add(each)) {
                addInterfaces(each, all);
            }
        }
    }

    private Optional<Nodes<?>> nodes(Class<?> type) {
        return found.computeIfAbsent(type, GeneratedNodes::load);
    }

    /// What was written for a class and for those above it, from the class upwards.
    private List<Nodes<?>> lineage(Class<?> type) {
        var lineage = new ArrayList<Nodes<?>>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            nodes(each).ifPresent(lineage::add);
        }
        if (lineage.isEmpty()) {
            throw new IllegalStateException(missing(type));
        }
        return lineage;
    }

    private static Optional<Nodes<?>> load(Class<?> type) {
        var standard = StandardProviders.of(type);
        if (standard != null) {
            return Optional.of(standard);
        }
        var name = GeneratedName.of(type, "_Nodes");
        try {
            var constructor = Class.forName(name, true, type.getClassLoader()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of((Nodes<?>) constructor.newInstance());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "the generated class %s was written for another version of Posthaste: compile %s anew"
                            .formatted(name, type.getName()),
                    e);
        } catch (RuntimeException | ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the generated class %s cannot be opened: add 'opens %s to dev.posthaste.runtime;' to module-info.java"
                            .formatted(name, type.getPackageName()),
                    e);
        }
    }

    private static String missing(Class<?> type) {
        if (type.getClassLoader() == null) {
            return "%s was included or given as a dependency: give an object of a class with handlers or a @Provides method"
                    .formatted(type.getName());
        }
        return """
               %s has no generated code: either none of its methods is a handler (@Get, @Post, ...) or has @Provides, \
               or it was compiled without the processor, which javac runs only when told so. In Maven:
               <annotationProcessorPaths><path>
                 <groupId>dev.posthaste</groupId><artifactId>posthaste-processor</artifactId>
               </path></annotationProcessorPaths>
               in the configuration of maven-compiler-plugin; with javac: -processorpath posthaste-processor.jar""".formatted(type.getName());
    }
}
