package dev.posthaste.runtime.link;

import dev.posthaste.runtime.node.Nodes;
import java.util.HashMap;
import java.util.Map;

/// Finds what the processor wrote for a class.
final class GeneratedNodes {

    private final Map<Class<?>, Nodes<?>> found = new HashMap<>();

    /// The nodes of a class.
    ///
    /// @throws IllegalStateException where the class was compiled without the processor, or its package is closed
    Nodes<?> of(Class<?> type) {
        return found.computeIfAbsent(type, GeneratedNodes::load);
    }

    private static Nodes<?> load(Class<?> type) {
        var name = type.getName().replace('$', '_') + "_Nodes";
        try {
            var constructor = Class.forName(name, true, type.getClassLoader()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Nodes<?>) constructor.newInstance();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(missing(type), e);
        } catch (RuntimeException | ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the generated class %s cannot be opened: add 'opens %s to dev.posthaste.runtime;' to module-info.java"
                            .formatted(name, type.getPackageName()),
                    e);
        }
    }

    private static String missing(Class<?> type) {
        return """
               %s has no generated code: either none of its methods is a handler (@Get, @Post, ...) or has @Provides, \
               or it was compiled without the processor, which javac runs only when told so. In Maven:
               <annotationProcessorPaths><path>
                 <groupId>dev.posthaste</groupId><artifactId>posthaste-processor</artifactId>
               </path></annotationProcessorPaths>
               in the configuration of maven-compiler-plugin; with javac: -processorpath posthaste-processor.jar""".formatted(type.getName());
    }
}
