package dev.posthaste.processor.write;

import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.Generation;
import dev.posthaste.processor.model.JavaType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Decides how types are named in a file: by their simple names as long as those are free.
///
/// A file is written until its names are settled, as what is named late can have a say in what was named before.
final class Imports {

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "char", "Character",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double");

    /// What was learnt by writing the file.
    ///
    /// @param words   the words with which names of types begin, so that a variable of that name would hide a type
    /// @param unnamed the classes of the unnamed package, which nothing but their simple names can name
    private record Known(Set<String> words, Set<String> unnamed) {

        boolean holds(Known other) {
            return words.containsAll(other.words) && unnamed.containsAll(other.unnamed);
        }

        /// Only ever more, so that writing comes to an end.
        Known with(Known other) {
            return new Known(joined(words, other.words), joined(unnamed, other.unnamed));
        }

        private static Set<String> joined(Set<String> some, Set<String> more) {
            var all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }
    }

    private final Generation file;
    private final Known before;
    private final Known found = new Known(new HashSet<>(), new HashSet<>());
    private final Map<String, ClassName> taken = new HashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Set<String> imports = new TreeSet<>();
    private boolean raw;

    private Imports(Generation file, Known before) {
        this.file = file;
        this.before = before;
        taken.put(file.name().simple(), file.name());
        before.unnamed().forEach(name -> taken.put(name, new ClassName("", name)));
    }

    /// The file that is written by a function which asks for names.
    static JavaFile settle(Generation file, Function<Imports, JavaFile> writing) {
        var known = new Known(Set.of(), Set.of());
        while (true) {
            var imports = new Imports(file, known);
            var written = writing.apply(imports);
            if (known.holds(imports.found)) {
                return written;
            }
            known = known.with(imports.found);
        }
    }

    /// Says that names mean something else within the class.
    void reserve(Collection<String> names) {
        names.forEach(name -> taken.putIfAbsent(name, new ClassName("", name + " of the class itself")));
    }

    /// Says which type variables the class has; those that would hide a type are given other names.
    ///
    /// @return how they are written
    List<String> declare(List<String> names) {
        for (var name : names) {
            var free = name;
            while (isWord(free) || variables.containsValue(free) || (!free.equals(name) && names.contains(free))) {
                free += "_";
            }
            variables.put(name, free);
        }
        return List.copyOf(variables.values());
    }

    /// Whether names of types begin with that word.
    boolean isWord(String name) {
        return before.words().contains(name);
    }

    /// How a class is named.
    String name(ClassName name) {
        var text = spelled(name);
        var dot = text.indexOf('.');
        found.words().add(dot < 0 ? text : text.substring(0, dot));
        return text;
    }

    private String spelled(ClassName name) {
        if (name.packageName().isEmpty()) {
            found.unnamed().add(name.outermost());
            return name.nested();
        }
        var first = taken.putIfAbsent(name.simple(), name);
        if (first != null && !first.equals(name)) {
            return name.qualified();
        }
        if (first == null && isFar(name)) {
            imports.add(name.qualified());
        }
        return name.simple();
    }

    private boolean isFar(ClassName name) {
        if (name.inner()) {
            return true;
        }
        return name.packageName().equals("java.lang")
                ? file.shadowed().contains(name.nested())
                : !name.packageName().equals(file.name().packageName());
    }

    /// How a class of `java.lang` is named.
    String lang(String name) {
        return name(new ClassName("java.lang", name));
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
            case JavaType.Variable(var name) -> variables.getOrDefault(name, name);
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
        return type instanceof JavaType.Primitive(var name) ? lang(BOXES.getOrDefault(name, "Void")) : type(type);
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
