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
        return read(compiler.types().erasure(type)) instanceof JavaType.Named named
                ? new JavaType.Named(named.name(), List.of())
                : read(compiler.types().erasure(type));
    }

    private JavaType declared(DeclaredType type) {
        return new JavaType.Named(
                compiler.name((TypeElement) type.asElement()),
                type.getTypeArguments().stream().map(this::read).toList());
    }

    private JavaType wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return new JavaType.Wildcard("? extends ", List.of(read(type.getExtendsBound())));
        }
        return type.getSuperBound() == null
                ? new JavaType.Wildcard("?", List.of())
                : new JavaType.Wildcard("? super ", List.of(read(type.getSuperBound())));
    }
}
