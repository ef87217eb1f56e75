package dev.posthaste.cli.compile;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Defines classes from memory, and shows the resources of a folder.
final class CompiledLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final @Nullable Path resources;

    CompiledLoader(Map<String, byte[]> classes, @Nullable Path resources, ClassLoader libraries) {
        super("application", libraries);
        this.classes = Map.copyOf(classes);
        this.resources = resources;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        if (resources == null) {
            return null;
        }
        try {
            var file = resources.resolve(name).normalize();
            return file.startsWith(resources) && Files.exists(file)
                    ? file.toUri().toURL()
                    : null;
        } catch (InvalidPathException noFileName) {
            // on Windows no file is called a:b or a*
            return null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        var found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }
}
