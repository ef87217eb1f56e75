package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Constant;
import java.util.stream.Collectors;

/// Writes the values of annotations' members.
record Constants(Imports imports) {

    String source(Constant constant) {
        return switch (constant) {
            case Constant.Text(var value) -> Literal.of(value);
            case Constant.Literal(var source) -> source.equals("2147483647") ? "Integer.MAX_VALUE" : source;
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
