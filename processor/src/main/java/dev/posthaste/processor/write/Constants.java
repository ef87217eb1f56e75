package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Constant;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the values of annotations' members.
record Constants(Imports imports) {

    private static final Set<String> LARGEST = Set.of("2147483647", "Integer.MAX_VALUE");

    private String literal(String source) {
        return LARGEST.contains(source) ? imports.lang("Integer") + ".MAX_VALUE" : source;
    }

    String source(Constant constant) {
        return switch (constant) {
            case Constant.Text(var value) -> Literal.of(value);
            case Constant.Literal(var source) -> literal(source);
            case Constant.Of(var type, var name) -> imports.name(type) + "." + name;
            case Constant.Type(var type) -> imports.type(type) + ".class";
            case Constant.Several(var item, var items) ->
                items.stream()
                        .map(this::source)
                        .collect(Collectors.joining(", ", "new " + imports.type(item) + "[] {", "}"));
            case Constant.Nested(var annotation) -> throw new IllegalStateException(annotation + " cannot be written");
        };
    }
}
