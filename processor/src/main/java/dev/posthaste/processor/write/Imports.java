package dev.posthaste.processor.write;

import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Decides how types are named in a file: by their simple names as long as those are free.
final class Imports {

    /// Names that generated code writes as they are.
    private static final Set<String> WRITTEN =
            Set.of("Override", "Object", "Integer", "SuppressWarnings", "IndexOutOfBoundsException", "Class");

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "char", "Character",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double");

    private final String home;
    private final Map<String, ClassName> taken = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();
    private boolean raw;

    /// @param file      the class that the file declares
    /// @param inherited names that mean something else within that class
    Imports(ClassName file, String... inherited) {
        this.home = file.packageName();
        taken.put(file.simple(), file);
        WRITTEN.forEach(name -> taken.put(name, new ClassName("java.lang", name)));
        for (var name : inherited) {
            taken.put(name, new ClassName("", name + " of the superclass"));
        }
    }

    /// How a class is named.
    String name(ClassName name) {
        if (name.inner() && name.packageName().isEmpty()) {
            return name.nested();
        }
        var before = taken.putIfAbsent(name.simple(), name);
        if (before != null && !before.equals(name)) {
            return name.qualified();
        }
        var near = name.packageName().equals(home) && !name.inner();
        if (before == null && !near && !name.packageName().equals("java.lang")) {
            imports.add(name.qualified());
        }
        return name.simple();
    }

    /// How a type is written.
    String type(JavaType type) {
        return switch (type) {
            case JavaType.Primitive(var name) -> name;
            case JavaType.Named(var name, var arguments) -> name(name) + arguments(arguments);
            case JavaType.Raw(var name) -> {
                raw = true;
                yield name(name);
            }
            case JavaType.Variable(var name) -> name;
            case JavaType.ArrayOf(var item) -> type(item) + "[]";
            case JavaType.Wildcard(var bound, var types) ->
                bound + types.stream().map(this::type).collect(Collectors.joining());
        };
    }

    private String arguments(List<JavaType> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(this::type).collect(Collectors.joining(", ", "<", ">"));
    }

    /// How a type is written as a type argument.
    String boxed(JavaType type) {
        return type instanceof JavaType.Primitive(var name)
                ? name(new ClassName("java.lang", BOXES.getOrDefault(name, "Void")))
                : type(type);
    }

    /// Whether generic classes were written without type arguments.
    boolean raw() {
        return raw;
    }

    /// The import declarations, one a line.
    String declarations() {
        return imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    }
}
