package dev.posthaste.processor.read;

import dev.posthaste.processor.model.Constant;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Reads annotations and what their members say.
record Annotations(Compiler compiler) {

    static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    static String name(AnnotationMirror mirror) {
        return type(mirror).getQualifiedName().toString();
    }

    static @Nullable AnnotationMirror find(Element element, Class<? extends Annotation> wanted) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).equals(wanted.getCanonicalName()))
                .findFirst()
                .orElse(null);
    }

    static boolean has(Views views, Class<? extends Annotation> wanted) {
        return views.annotations().stream().anyMatch(mirror -> name(mirror).equals(wanted.getCanonicalName()));
    }

    /// The text of the member `value`; null where the annotation is missing.
    @Nullable
    String text(Element element, Class<? extends Annotation> wanted) {
        var mirror = find(element, wanted);
        return mirror == null ? null : String.valueOf(value(mirror, "value"));
    }

    /// What a member says, or its default; null where there is no such member.
    @Nullable
    Object value(AnnotationMirror mirror, String member) {
        var value = values(mirror).get(member);
        return value == null ? null : value.getValue();
    }

    private Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        var given = compiler.elements().getElementValuesWithDefaults(mirror);
        var values = new LinkedHashMap<String, AnnotationValue>();
        for (var member : type(mirror).getEnclosedElements()) {
            var value = given.get(member);
            if (value != null) {
                values.put(member.getSimpleName().toString(), value);
            }
        }
        return values;
    }

    /// The strings or classes of an array member; none where there is no such member.
    List<Object> items(AnnotationMirror mirror, String member) {
        return value(mirror, member) instanceof List<?> list
                ? list.stream()
                        .map(item -> Objects.requireNonNull(((AnnotationValue) item).getValue()))
                        .toList()
                : List.of();
    }

    /// All that an annotation says, in the order of its members.
    Map<String, Constant> constants(AnnotationMirror mirror) {
        var constants = new LinkedHashMap<String, Constant>();
        var types = new TypeNames(compiler);
        var given = compiler.elements().getElementValuesWithDefaults(mirror);
        for (var member : ElementFilter.methodsIn(type(mirror).getEnclosedElements())) {
            var value = given.get(member);
            if (value != null) {
                constants.put(member.getSimpleName().toString(), constant(value, member.getReturnType(), types));
            }
        }
        return constants;
    }

    private Constant constant(AnnotationValue value, TypeMirror type, TypeNames types) {
        return switch (value.getValue()) {
            case String text -> new Constant.Text(text);
            case TypeMirror named -> new Constant.Type(types.raw(named));
            case VariableElement constant ->
                new Constant.Of(
                        compiler.name((TypeElement) Objects.requireNonNull(constant.getEnclosingElement())),
                        constant.getSimpleName().toString());
            case AnnotationMirror nested -> new Constant.Nested(name(nested));
            case List<?> list -> several(list, ((ArrayType) type).getComponentType(), types);
            case Short number -> new Constant.Literal("(short) " + number);
            case Long number when number.intValue() == number -> new Constant.Literal(number.toString());
            default -> new Constant.Literal(value.toString());
        };
    }

    private Constant several(List<?> items, TypeMirror item, TypeNames types) {
        return new Constant.Several(
                types.item(item),
                items.stream()
                        .map(each -> constant((AnnotationValue) each, item, types))
                        .toList());
    }
}
