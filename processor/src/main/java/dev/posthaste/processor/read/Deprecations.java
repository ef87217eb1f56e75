package dev.posthaste.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// Finds what is deprecated, and is named again by generated code: that the user's own code uses it has been said.
record Deprecations(Elements elements) {

    /// Whether the code for a type names what is deprecated.
    boolean concern(TypeElement type) {
        return Compiler.enclosing(type).stream().anyMatch(elements::isDeprecated)
                || type.getPermittedSubclasses().stream().anyMatch(this::mentions)
                || type.getEnclosedElements().stream().anyMatch(each -> elements.isDeprecated(each) || mentions(each));
    }

    private boolean mentions(Element element) {
        return element instanceof ExecutableElement method
                && (mentions(method.getReturnType())
                        || method.getParameters().stream().anyMatch(each -> mentions(each.asType()))
                        || annotations(method).anyMatch(this::mentions));
    }

    private boolean mentions(TypeMirror type) {
        return type instanceof DeclaredType declared
                && (elements.isDeprecated(declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(this::mentions));
    }

    private static Stream<AnnotationMirror> annotations(ExecutableElement method) {
        return Stream.concat(Stream.of(method), method.getParameters().stream())
                .flatMap(each -> each.getAnnotationMirrors().stream())
                .flatMap(
                        each -> Stream.concat(Stream.of(each), Annotations.type(each).getAnnotationMirrors().stream()));
    }

    private boolean mentions(AnnotationMirror mirror) {
        return elements.getElementValuesWithDefaults(mirror).values().stream().anyMatch(this::mentions);
    }

    private boolean mentions(AnnotationValue value) {
        return switch (value.getValue()) {
            case TypeMirror type -> mentions(type);
            case VariableElement constant -> elements.isDeprecated(constant);
            case List<?> items -> items.stream().anyMatch(item -> mentions((AnnotationValue) item));
            default -> false;
        };
    }
}
