package dev.posthaste.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// One type as it is seen from several elements.
///
/// The compiler spreads the annotations of a record's component over the component, its accessor and the constructor's
/// parameter, and does not restore all of them from class files: what one of them says counts, once.
///
/// @param types    the type, seen from each
/// @param declared the annotations of the elements themselves
record Views(List<TypeMirror> types, List<AnnotationMirror> declared) {

    static Views of(Element... elements) {
        return of(List.of(elements));
    }

    static Views of(List<Element> elements) {
        var types = new ArrayList<TypeMirror>();
        var declared = new ArrayList<AnnotationMirror>();
        for (var element : elements) {
            types.add(
                    element instanceof javax.lang.model.element.ExecutableElement method
                            ? method.getReturnType()
                            : element.asType());
            declared.addAll(element.getAnnotationMirrors());
        }
        return new Views(types, declared);
    }

    static Views of(TypeMirror type) {
        return new Views(List.of(type), List.of());
    }

    TypeMirror type() {
        return types.getFirst();
    }

    /// The type argument of that index.
    Views argument(int index) {
        return new Views(
                types.stream()
                        .filter(DeclaredType.class::isInstance)
                        .map(type -> ((DeclaredType) type).getTypeArguments())
                        .filter(arguments -> arguments.size() > index)
                        .<TypeMirror>map(arguments -> arguments.get(index))
                        .toList(),
                List.of());
    }

    /// The annotations, each once; those that repeat are taken out of their container.
    List<AnnotationMirror> annotations() {
        Map<String, AnnotationMirror> all = new LinkedHashMap<>();
        for (var type : types) {
            type.getAnnotationMirrors().forEach(mirror -> add(mirror, all));
        }
        declared.forEach(mirror -> add(mirror, all));
        return List.copyOf(all.values());
    }

    private static void add(AnnotationMirror mirror, Map<String, AnnotationMirror> all) {
        var name = Annotations.name(mirror);
        if (name.startsWith("jakarta.validation.constraints.") && name.endsWith(".List")) {
            mirror.getElementValues().values().stream()
                    .flatMap(value -> ((List<?>) value.getValue()).stream())
                    .forEach(item -> add((AnnotationMirror) ((AnnotationValue) item).getValue(), all));
        } else {
            all.putIfAbsent(mirror.toString(), mirror);
        }
    }
}
