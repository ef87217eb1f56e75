package dev.posthaste.processor.read;

import dev.posthaste.Convert;
import dev.posthaste.Encoded;
import dev.posthaste.Json;
import dev.posthaste.Literal;
import dev.posthaste.Prepare;
import dev.posthaste.Text;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
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
        var kept = encoded(preparedByType(text(literal(plain))));
        var mirror = find(Prepare.class);
        return mirror == null ? kept : prepared(kept, mirror);
    }

    /// The form of a type that a converter makes; null where none does.
    @Nullable
    TypeForm converted() {
        var mirror = find(Convert.class);
        if (mirror == null && views.type() instanceof DeclaredType type) {
            mirror = Annotations.find(type.asElement(), Convert.class);
        }
        return mirror == null ? null : converted(made().named(mirror));
    }

    private MadeReader made() {
        return new MadeReader(types.compiler(), types.annotations(), types.owner());
    }

    private TypeForm converted(TypeElement converter) {
        var arguments = made().converter(converter);
        if (arguments == null || !fits(arguments.getTypeArguments().getFirst())) {
            return new TypeForm.None(
                    "%s makes no %s".formatted(converter.getSimpleName(), name()),
                    "let it implement Converter<%s, ...>".formatted(name()));
        }
        var sent = types.read(Views.of(arguments.getTypeArguments().getLast()));
        return new TypeForm.Converted(made().read(converter), sent);
    }

    private String name() {
        return views.type() instanceof DeclaredType type
                ? type.asElement().getSimpleName().toString()
                : views.type().toString();
    }

    private boolean fits(TypeMirror own) {
        var compiler = types.compiler().types();
        var wanted = views.type().getKind().isPrimitive()
                ? compiler.boxedClass((PrimitiveType) views.type()).asType()
                : views.type();
        return compiler.isSameType(compiler.erasure(own), compiler.erasure(wanted));
    }

    /// The shape of a record that is an object prepares its JSON itself, so that unions prepare it too.
    private ShapeUse preparedByType(ShapeUse use) {
        if (use.form() instanceof TypeForm.Product || !(views.type() instanceof DeclaredType type)) {
            return use;
        }
        var mirror = Annotations.find(type.asElement(), Prepare.class);
        return mirror == null ? use : prepared(use, mirror);
    }

    private ShapeUse prepared(ShapeUse use, AnnotationMirror mirror) {
        return use.around(new TypeForm.Prepared(made().read(made().named(mirror)), use));
    }

    private ShapeUse encoded(ShapeUse use) {
        return find(Encoded.class) == null ? use : use.around(new TypeForm.Encoded(use.present()));
    }

    private ShapeUse text(ShapeUse use) {
        var mirror = find(Text.class);
        var string = use.form() instanceof TypeForm.Scalar(JavaType.Named named)
                && named.name().qualified().equals("java.lang.String");
        if (mirror == null && string && types.self() != null) {
            mirror = Annotations.find(types.self(), Text.class);
        }
        if (mirror == null) {
            return use;
        }
        return use.as(
                string
                        ? text(mirror)
                        : new TypeForm.None("@Text changes strings, and this is none", "put it on a String"));
    }

    private TypeForm text(AnnotationMirror mirror) {
        var lower = Boolean.TRUE.equals(types.annotations().value(mirror, "lower"));
        var upper = Boolean.TRUE.equals(types.annotations().value(mirror, "upper"));
        return lower && upper
                ? new TypeForm.None("@Text cannot put a string in lower and in upper case", "leave one")
                : new TypeForm.Text(
                        Boolean.TRUE.equals(types.annotations().value(mirror, "strip")),
                        lower ? "lower" : upper ? "upper" : "");
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
