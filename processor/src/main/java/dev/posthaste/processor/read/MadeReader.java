package dev.posthaste.processor.read;

import dev.posthaste.Converter;
import dev.posthaste.Prepare;
import dev.posthaste.processor.model.Made;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Reads which classes of the user's make values.
///
/// @param owner the class that is compiled now beside which generated code stands
record MadeReader(Compiler compiler, Annotations annotations, TypeElement owner) {

    /// What an annotation's `value` names.
    TypeElement named(AnnotationMirror mirror) {
        return annotations.value(mirror, "value") instanceof DeclaredType type
                ? (TypeElement) type.asElement()
                : throwUnresolved(mirror);
    }

    private static TypeElement throwUnresolved(AnnotationMirror mirror) {
        throw new Unresolved(mirror.toString());
    }

    /// What prepares a record wherever it is used; null for nothing.
    @Nullable
    Made preparing(Element type) {
        var mirror = Annotations.find(type, Prepare.class);
        return mirror == null ? null : read(named(mirror));
    }

    Made read(TypeElement type) {
        return new Made(compiler.name(type), wrong(type));
    }

    private String wrong(TypeElement type) {
        var name = type.getSimpleName();
        var inner = type.getNestingKind() == NestingKind.MEMBER
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
        if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT) || inner) {
            return name + " cannot be made without an instance of another class";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return name + " has type parameters, which nothing says";
        }
        return compiler.isVisible(type, owner) && hasPlainConstructor(type)
                ? ""
                : name + " has no constructor without parameters that generated code can reach";
    }

    private boolean hasPlainConstructor(TypeElement type) {
        var near = compiler.elements()
                .getPackageOf(type)
                .equals(compiler.elements().getPackageOf(owner));
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .map(Element::getModifiers)
                .anyMatch(modifiers ->
                        modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE)));
    }

    /// The type arguments of a converter, its own type and what is sent; null where they are not said.
    @Nullable
    DeclaredType converter(TypeElement type) {
        return converter(type.asType());
    }

    private @Nullable DeclaredType converter(TypeMirror type) {
        var element = (TypeElement) ((DeclaredType) type).asElement();
        if (element.getQualifiedName().contentEquals(Converter.class.getName())) {
            var declared = (DeclaredType) type;
            return declared.getTypeArguments().size() == 2 ? declared : null;
        }
        var direct = compiler.types().directSupertypes(type);
        return direct.stream()
                .map(this::converter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
