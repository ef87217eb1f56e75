package dev.posthaste.processor.read;

import dev.posthaste.Computed;
import dev.posthaste.Naming.Style;
import dev.posthaste.NoExtra;
import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.Place;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/// Reads records.
record RecordReader(Session session, Demand.Wanted wanted) {

    RecordType read() {
        var type = wanted.type();
        var compiler = session.compiler();
        var comments = Comments.of(compiler, type);
        return new RecordType(
                compiler.places().of(wanted.owner()),
                compiler.name(type),
                type.getTypeParameters().stream()
                        .map(each -> each.getSimpleName().toString())
                        .toList(),
                type.getTypeParameters().stream().anyMatch(RecordReader::isBounded),
                compiler.generation(type, wanted.generated(), wanted.owner()),
                comments.description(),
                new TagReader(session.annotations()).tags(type),
                isOverloaded(type),
                !compiler.isVisible(type, wanted.owner()),
                type.getRecordComponents().stream()
                        .map(component -> slot(component, comments))
                        .toList(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> Annotations.find(method, Computed.class) != null)
                        .map(this::computed)
                        .toList(),
                Annotations.find(type, NoExtra.class) != null,
                new SchemaReader(session.annotations()).read(type),
                false,
                new MadeReader(compiler, session.annotations(), wanted.owner()).preparing(type),
                rules());
    }

    private List<ConstraintUse> rules() {
        var validators = new ValidatorReader(session.annotations(), session.demand(), wanted.owner());
        var type = wanted.type();
        return new ConstraintReader(validators, type.asType(), List.of(), false)
                .read(List.copyOf(type.getAnnotationMirrors()));
    }

    private Slot computed(ExecutableElement method) {
        var labels = new LabelsReader(session.annotations(), style(), List.of(method));
        var comments = Comments.of(session.compiler(), method);
        return new Slot(
                place(method),
                method.getSimpleName().toString(),
                labels.read(method.getSimpleName().toString(), comments.description()),
                callable(method, session.types(wanted.owner(), wanted.type()).read(Views.of(method))));
    }

    /// A value is computed by a method that needs nothing but the record.
    private static ShapeUse callable(ExecutableElement method, ShapeUse use) {
        var modifiers = method.getModifiers();
        if (method.getParameters().isEmpty()
                && !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)) {
            return use;
        }
        var none = new TypeForm.None(
                "'%s' is @Computed, but is private, static or has parameters".formatted(method.getSimpleName()),
                "write a method of the record without parameters");
        return new ShapeUse(use.type(), none, use.constraints(), use.nullable(), use.strict());
    }

    private Style style() {
        return LabelsReader.style(session.annotations(), wanted.type());
    }

    private Place place(Element element) {
        return session.compiler().places().of(wanted.type().equals(wanted.owner()) ? element : wanted.owner());
    }

    private static boolean isBounded(TypeParameterElement parameter) {
        return parameter.getBounds().stream()
                .anyMatch(bound -> !(bound instanceof DeclaredType declared)
                        || !((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Object"));
    }

    private static boolean isOverloaded(TypeElement type) {
        var count = type.getRecordComponents().size();
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().size() == count)
                        .count()
                > 1;
    }

    private Slot slot(RecordComponentElement component, Comments comments) {
        var name = component.getSimpleName().toString();
        var places = places(component);
        return new Slot(
                place(component),
                name,
                new LabelsReader(session.annotations(), style(), places).read(name, comments.parameter(name)),
                session.types(wanted.owner(), wanted.type()).read(Views.of(places)));
    }

    private List<Element> places(RecordComponentElement component) {
        var places = new ArrayList<Element>(List.of(component, component.getAccessor()));
        var index = wanted.type().getRecordComponents().indexOf(component);
        ElementFilter.constructorsIn(wanted.type().getEnclosedElements()).stream()
                .filter(this::isCanonical)
                .forEach(constructor -> places.add(constructor.getParameters().get(index)));
        return places;
    }

    private boolean isCanonical(ExecutableElement constructor) {
        var components = wanted.type().getRecordComponents();
        var parameters = constructor.getParameters();
        var types = session.compiler().types();
        if (parameters.size() != components.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            var erased = types.erasure(parameters.get(i).asType());
            if (!types.isSameType(erased, types.erasure(components.get(i).asType()))) {
                return false;
            }
        }
        return true;
    }
}
