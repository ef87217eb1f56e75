package dev.posthaste.processor.read;

import dev.posthaste.Callbacks;
import dev.posthaste.Operation;
import dev.posthaste.Responds;
import dev.posthaste.Returns;
import dev.posthaste.processor.model.Answered;
import dev.posthaste.processor.model.Metadata;
import dev.posthaste.processor.model.ShapeUse;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads what a handler's annotations, comment and `throws` clause say to the document.
record MetadataReader(Session session, TypeElement owner, ExecutableElement method) {

    Metadata read() {
        var operation = Annotations.find(method, Operation.class);
        var own = text(operation, "description");
        var comment = Comments.of(session.compiler(), method).description();
        return new Metadata(
                text(operation, "name"),
                text(operation, "summary"),
                own.isEmpty() ? comment : own,
                text(operation, "operationId"),
                items(operation, "tags").stream().map(String::valueOf).toList(),
                Annotations.find(method, Deprecated.class) != null,
                operation != null && flag(operation, "hidden"),
                text(Annotations.find(method, Returns.class), "mediaType"),
                text(operation, "responseDescription"),
                responses(),
                callbacks(),
                text(operation, "extra"));
    }

    private String text(@Nullable AnnotationMirror mirror, String member) {
        return mirror == null ? "" : String.valueOf(session.annotations().value(mirror, member));
    }

    private List<Object> items(@Nullable AnnotationMirror mirror, String member) {
        return mirror == null ? List.of() : session.annotations().items(mirror, member);
    }

    private boolean flag(AnnotationMirror mirror, String member) {
        return Boolean.TRUE.equals(session.annotations().value(mirror, member));
    }

    /// Those of the exceptions that are thrown first: what the method says itself counts.
    private List<Answered> responses() {
        Map<String, Answered> all = new LinkedHashMap<>();
        for (var thrown : method.getThrownTypes()) {
            thrownResponses(thrown).forEach(answered -> all.put(answered.key(), answered));
        }
        responses(method).forEach(answered -> all.put(answered.key(), answered));
        return List.copyOf(all.values());
    }

    /// What the nearest of an exception's classes says.
    private List<Answered> thrownResponses(TypeMirror thrown) {
        for (var each = thrown; each instanceof DeclaredType declared; ) {
            var type = (TypeElement) declared.asElement();
            var found = responses(type);
            if (!found.isEmpty()) {
                return found;
            }
            each = type.getSuperclass();
        }
        return List.of();
    }

    private List<Answered> responses(Element element) {
        var found = new ArrayList<Answered>();
        for (var mirror : element.getAnnotationMirrors()) {
            if (is(mirror, Responds.class)) {
                found.add(answered(mirror));
            } else if (is(mirror, Responds.List.class)) {
                items(mirror, "value").forEach(each -> found.add(answered((AnnotationMirror) each)));
            }
        }
        return found;
    }

    private static boolean is(AnnotationMirror mirror, Class<? extends Annotation> wanted) {
        return Annotations.name(mirror).equals(wanted.getCanonicalName());
    }

    private Answered answered(AnnotationMirror mirror) {
        return new Answered(
                session.compiler().places().of(method),
                session.annotations().value(mirror, "status") instanceof Integer status ? status : 0,
                text(mirror, "range"),
                shape(mirror),
                text(mirror, "description"),
                text(mirror, "extra"));
    }

    private @Nullable ShapeUse shape(AnnotationMirror mirror) {
        if (!(session.annotations().value(mirror, "type") instanceof TypeMirror type)
                || type.getKind() == TypeKind.VOID) {
            return null;
        }
        var compiler = session.compiler();
        var list = compiler.elements().getTypeElement(List.class.getName());
        var whole = flag(mirror, "list") ? compiler.types().getDeclaredType(list, type) : type;
        return session.types(owner, null).read(Views.of(whole));
    }

    private List<Metadata.Callback> callbacks() {
        return items(Annotations.find(method, Callbacks.class), "value").stream()
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .map(type -> new Metadata.Callback(
                        session.compiler().name(type),
                        type.getKind() == ElementKind.INTERFACE
                                && session.compiler().isVisible(type, owner)))
                .toList();
    }
}
