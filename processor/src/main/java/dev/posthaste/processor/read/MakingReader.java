package dev.posthaste.processor.read;

import dev.posthaste.Json;
import dev.posthaste.Literal;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/// Reads what annotations of a type in use say of how its values are made of JSON.
///
/// @param types the reader of types
/// @param views the type
record MakingReader(TypeReader types, Views views) {

    private static final Set<String> WHOLE =
            Set.of("int", "long", "java.lang.Integer", "java.lang.Long", "boolean", "java.lang.Boolean");

    /// The type in use, with what is said of it.
    ShapeUse read(ShapeUse plain) {
        return literal(plain);
    }

    private @Nullable AnnotationMirror find(Class<? extends Annotation> wanted) {
        return views.annotations().stream()
                .filter(mirror -> Annotations.name(mirror).equals(wanted.getCanonicalName()))
                .findFirst()
                .orElse(null);
    }

    private ShapeUse literal(ShapeUse use) {
        var mirror = find(Literal.class);
        if (mirror == null) {
            return use;
        }
        var values = types.annotations().items(mirror, "value").stream()
                .map(String::valueOf)
                .toList();
        var spelled = spelling(use.form());
        if (spelled == null || values.isEmpty()) {
            return use.as(new TypeForm.None(
                    "@Literal needs the values of a string, a whole number, a boolean or a Json",
                    "write @Literal({\"left\", \"right\"}) String, or put @Literal on the enum itself"));
        }
        return use.as(new TypeForm.Choice(use, values.stream().map(spelled).toList()));
    }

    /// How a value is written as JSON; null where the type has no literals.
    private static @Nullable UnaryOperator<String> spelling(TypeForm form) {
        return switch (form) {
            case TypeForm.Fixed(var factory) -> factory.equals("json") ? text -> text : null;
            case TypeForm.Scalar(JavaType.Primitive(var name)) -> spelling(name);
            case TypeForm.Scalar(JavaType.Named named) -> spelling(named.name().qualified());
            default -> null;
        };
    }

    private static @Nullable UnaryOperator<String> spelling(String type) {
        if (type.equals("java.lang.String")) {
            return text -> new Json.Str(text).toString();
        }
        return WHOLE.contains(type) ? text -> text : null;
    }
}
