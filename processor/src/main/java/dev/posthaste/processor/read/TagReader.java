package dev.posthaste.processor.read;

import dev.posthaste.Literal;
import dev.posthaste.Tagged;
import dev.posthaste.processor.model.RecordType.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads the tags by which unions know a record: one for each different `@Tagged` above it.
record TagReader(Annotations annotations) {

    /// The tags that are no components, and are written by themselves.
    List<Tag> tags(TypeElement type) {
        return names(type).stream()
                .filter(name -> held(type, name) == null)
                .map(name -> new Tag(name, values(type, name).getFirst()))
                .toList();
    }

    /// The values of a tag by which a record is known: what its component of that name says, or `@Tagged.As`, or its
    /// name.
    List<String> values(TypeElement type, String name) {
        var held = held(type, name);
        if (held != null) {
            return annotations.items(held, "value").stream()
                    .map(String::valueOf)
                    .toList();
        }
        var as = annotations.text(type, Tagged.As.class);
        return List.of(as == null ? type.getSimpleName().toString() : as);
    }

    /// The literals of a component that is the tag; null where none is.
    private @Nullable AnnotationMirror held(TypeElement type, String name) {
        for (var component : type.getRecordComponents()) {
            var literal = literal(component);
            if (literal != null && name(type, component).equals(name)) {
                return literal;
            }
        }
        return null;
    }

    private static @Nullable AnnotationMirror literal(RecordComponentElement component) {
        return Views.of(component).annotations().stream()
                .filter(mirror -> Annotations.name(mirror).equals(Literal.class.getName()))
                .findFirst()
                .orElse(null);
    }

    private String name(TypeElement type, RecordComponentElement component) {
        var labels = new LabelsReader(annotations, LabelsReader.style(annotations, type), List.of(component));
        return labels.read(component.getSimpleName().toString(), "").input();
    }

    private Set<String> names(TypeElement type) {
        var names = new LinkedHashSet<String>();
        collect(type, names);
        return names;
    }

    /// The tag that tells the members of an interface apart: its own, or that of an interface above it; null for none.
    @Nullable
    String discriminator(TypeElement union) {
        var own = own(union);
        return own != null ? own : names(union).stream().findFirst().orElse(null);
    }

    /// The tag that an interface says itself; null for none.
    @Nullable
    String own(TypeElement union) {
        return annotations.text(union, Tagged.class);
    }

    private void collect(TypeElement type, Set<String> names) {
        for (var each : type.getInterfaces()) {
            var parent = (TypeElement) ((DeclaredType) each).asElement();
            var name = own(parent);
            if (name != null) {
                names.add(name);
            }
            collect(parent, names);
        }
    }
}
