package dev.posthaste.processor;

import dev.posthaste.Json;
import dev.posthaste.Problem;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Shape;
import dev.posthaste.runtime.node.Nodes;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs what was generated and compiled.
record Loaded(ClassLoader classes) {

    static Loaded of(Path... folders) throws MalformedURLException {
        var urls = new URL[folders.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = URI.create(folders[i].toUri().toString()).toURL();
        }
        return new Loaded(new URLClassLoader(urls, Loaded.class.getClassLoader()));
    }

    Nodes<?> nodes(String name) throws ReflectiveOperationException {
        var constructor = classes.loadClass(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Nodes<?>) constructor.newInstance();
    }

    /// The shape that a class holds as its constant.
    @SuppressWarnings("unchecked")
    Shape<Object> shape(String name) throws ReflectiveOperationException {
        return (Shape<Object>) constant(name, "SHAPE");
    }

    Object constant(String type, String name) throws ReflectiveOperationException {
        var field = classes.loadClass(type).getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    static @Nullable Object fast(Shape<Object> shape, String json) {
        return new JsonSource(json.getBytes(StandardCharsets.UTF_8)).accept(shape);
    }

    static @Nullable Object authority(Shape<Object> shape, String json, Problems problems) throws Exception {
        Json tree = new JsonSource(json.getBytes(StandardCharsets.UTF_8)).tree();
        return shape.read(tree, problems);
    }

    static List<String> problems(Shape<Object> shape, String json) throws Exception {
        var problems = new Problems();
        authority(shape, json, problems);
        return problems.found().stream().map(Loaded::text).toList();
    }

    private static String text(Problem problem) {
        return problem.type() + " " + problem.location();
    }

    static String written(Shape<Object> shape, @Nullable Object value) {
        return new String(JsonOutput.bytes(shape, value), StandardCharsets.UTF_8);
    }
}
