package dev.posthaste.processor.read;

import dev.posthaste.processor.model.JavaType;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/// Reads types as they are written in source.
record TypeNames(Compiler compiler) {

    private static final JavaType UNBOUNDED = new JavaType.Wildcard("?", List.of());

    JavaType read(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> new JavaType.ArrayOf(read(((ArrayType) type).getComponentType()));
            case TYPEVAR ->
                new JavaType.Variable(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case WILDCARD -> wildcard((WildcardType) type);
            case ERROR -> throw new Unresolved(type.toString());
            default -> new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
        };
    }

    /// The type without its arguments, as a class literal needs it.
    JavaType raw(TypeMirror type) {
        var erased = read(compiler.types().erasure(type));
        return erased instanceof JavaType.Raw(var name) ? new JavaType.Named(name, List.of()) : erased;
    }

    /// The type as the items of a new array need it: without arguments, unless they are wildcards without bounds.
    JavaType item(TypeMirror type) {
        var named = read(type);
        return named instanceof JavaType.Named(var name, var arguments)
                        && !arguments.stream().allMatch(UNBOUNDED::equals)
                ? new JavaType.Raw(name)
                : named;
    }

    private JavaType declared(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        return type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()
                ? new JavaType.Raw(compiler.name(element))
                : new JavaType.Named(
                        compiler.name(element),
                        type.getTypeArguments().stream().map(this::read).toList());
    }

    private JavaType wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return new JavaType.Wildcard("? extends ", List.of(read(type.getExtendsBound())));
        }
        return type.getSuperBound() == null
                ? UNBOUNDED
                : new JavaType.Wildcard("? super ", List.of(read(type.getSuperBound())));
    }
}
