package dev.posthaste.processor.read;

import dev.posthaste.Computed;
import dev.posthaste.processor.model.Labels.Mark;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/// Reads interfaces of which only the accessors are written.
record ViewReader(Session session, Demand.Wanted wanted) {

    /// Whether a type is such an interface.
    static boolean isView(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                && !type.getModifiers().contains(Modifier.SEALED)
                && type.getTypeParameters().isEmpty()
                && !type.getQualifiedName().toString().startsWith("java.")
                && !accessors(type).isEmpty();
    }

    /// The methods without parameters that return something, those of the interfaces above first: abstract ones, and
    /// others that are computed.
    static List<ExecutableElement> accessors(TypeElement type) {
        Map<String, ExecutableElement> all = new LinkedHashMap<>();
        collect(type, all);
        return new ArrayList<>(all.values());
    }

    private static void collect(TypeElement type, Map<String, ExecutableElement> all) {
        for (var parent : type.getInterfaces()) {
            collect((TypeElement) ((DeclaredType) parent).asElement(), all);
        }
        for (var method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getParameters().isEmpty()
                    && method.getReturnType().getKind() != TypeKind.VOID
                    && (method.getModifiers().contains(Modifier.ABSTRACT)
                            || Annotations.find(method, Computed.class) != null)) {
                all.put(method.getSimpleName().toString(), method);
            }
        }
    }

    RecordType read() {
        var type = wanted.type();
        var compiler = session.compiler();
        return new RecordType(
                compiler.places().of(wanted.owner()),
                compiler.name(type),
                List.of(),
                false,
                compiler.generation(type, wanted.generated(), wanted.owner()),
                Comments.of(compiler, type).description(),
                List.of(),
                false,
                !compiler.isVisible(type, wanted.owner()),
                slots(false),
                slots(true),
                false,
                new SchemaReader(session.annotations()).read(type),
                true,
                null,
                List.of());
    }

    private List<Slot> slots(boolean computed) {
        return accessors(wanted.type()).stream()
                .map(this::slot)
                .filter(slot -> slot.labels().is(Mark.COMPUTED) == computed)
                .toList();
    }

    private Slot slot(ExecutableElement accessor) {
        var name = accessor.getSimpleName().toString();
        var style = LabelsReader.style(session.annotations(), wanted.type());
        var comment = Comments.of(session.compiler(), accessor).description();
        return new Slot(
                session.compiler().places().of(wanted.type().equals(wanted.owner()) ? accessor : wanted.owner()),
                name,
                new LabelsReader(session.annotations(), style, List.of(accessor)).read(name, comment),
                session.types(wanted.owner(), wanted.type()).read(Views.of(accessor)));
    }
}
