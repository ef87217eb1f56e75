package dev.posthaste.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/// Reads the scopes that an annotation asks for: its member `scopes`, a string or several.
///
/// @param annotations the reader of annotations
/// @param asking      the annotation where it is used
record ScopeReader(Annotations annotations, AnnotationMirror asking) {

    private static final String SCOPES = "scopes";

    List<String> scopes() {
        var given = annotations.value(asking, SCOPES) instanceof String one
                ? List.<Object>of(one)
                : annotations.items(asking, SCOPES);
        return given.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(scope -> !scope.isBlank())
                .toList();
    }

    /// The members that look like scopes and are none: a guard that was meant would be missing. None where a provider
    /// takes the annotation, and may read them.
    List<String> unread(List<TypeElement> providers) {
        if (providers.stream().anyMatch(this::takesAnnotation)) {
            return List.of();
        }
        var unread = new ArrayList<String>();
        for (var member : ElementFilter.methodsIn(Annotations.type(asking).getEnclosedElements())) {
            var scopes = member.getSimpleName().contentEquals(SCOPES);
            if (isText(member.getReturnType()) && scopes) {
                return List.of();
            }
            if (isText(member.getReturnType()) || scopes) {
                unread.add(member.getSimpleName().toString());
            }
        }
        return unread;
    }

    private boolean takesAnnotation(TypeElement provider) {
        ExecutableElement method = Providers.find(provider);
        return method != null
                && method.getParameters().stream()
                        .anyMatch(parameter -> parameter.asType() instanceof DeclaredType type
                                && type.asElement().equals(Annotations.type(asking)));
    }

    private static boolean isText(TypeMirror type) {
        var item = type instanceof ArrayType array ? array.getComponentType() : type;
        return item instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.String");
    }
}
