package dev.posthaste.processor.read;

import dev.posthaste.Computed;
import dev.posthaste.Default;
import dev.posthaste.Extra;
import dev.posthaste.Name;
import dev.posthaste.Naming;
import dev.posthaste.Naming.Style;
import dev.posthaste.Schema;
import dev.posthaste.WriteOnly;
import dev.posthaste.internal.NameStyle;
import dev.posthaste.processor.model.Labels;
import dev.posthaste.processor.model.Labels.Mark;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/// Reads what annotations say of a component or parameter apart from its type.
///
/// @param annotations the reader of annotations
/// @param style       how names are written
/// @param places      the elements that say something of it: the parameter, or all that a component becomes
record LabelsReader(Annotations annotations, Style style, List<? extends Element> places) {

    private static final Map<String, Mark> SCHEMA_MARKS = Map.of(
            "required", Mark.REQUIRED,
            "hidden", Mark.HIDDEN,
            "deprecated", Mark.DEPRECATED,
            "readOnly", Mark.READ_ONLY,
            "writeOnly", Mark.WRITE_ONLY);

    private static final Map<Class<? extends Annotation>, Mark> ANNOTATION_MARKS = Map.of(
            Deprecated.class, Mark.DEPRECATED,
            WriteOnly.class, Mark.UNWRITTEN,
            Computed.class, Mark.COMPUTED,
            Extra.class, Mark.REST);

    /// The style that holds for the members of a class: its own, or that of the nearest class or package around it.
    static Style style(Annotations annotations, Element type) {
        for (var each = type; each != null; each = each.getEnclosingElement()) {
            var naming = Annotations.find(each, Naming.class);
            if (naming != null && annotations.value(naming, "value") instanceof VariableElement constant) {
                return Style.valueOf(constant.getSimpleName().toString());
            }
        }
        return Style.AS_WRITTEN;
    }

    /// @param javaName its name in Java
    /// @param comment  its description
    Labels read(String javaName, String comment) {
        return named(name("in", javaName), name("out", javaName), comment);
    }

    /// The name in what is read.
    String name(String javaName) {
        return name("in", javaName);
    }

    /// The name on the wire.
    ///
    /// @param way `in` or `out`
    private String name(String way, String javaName) {
        var mirror = find(Name.class);
        var own = text(mirror, way);
        var both = own.isEmpty() ? text(mirror, "value") : own;
        return both.isEmpty() ? NameStyle.of(javaName, style) : both;
    }

    /// @param input   its name in what is read
    /// @param output  its name in what is written
    /// @param comment its description
    Labels named(String input, String output, String comment) {
        var schema = find(Schema.class);
        return new Labels(
                input,
                output,
                text(schema, "title"),
                comment,
                schema == null
                        ? List.of()
                        : annotations.items(schema, "examples").stream()
                                .map(String::valueOf)
                                .toList(),
                text(schema, "extra"),
                marks(schema),
                standard());
    }

    private @Nullable AnnotationMirror find(Class<? extends Annotation> wanted) {
        return places.stream()
                .map(place -> Annotations.find(place, wanted))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String text(@Nullable AnnotationMirror mirror, String member) {
        return mirror == null ? "" : String.valueOf(annotations.value(mirror, member));
    }

    private @Nullable String standard() {
        var mirror = find(Default.class);
        return mirror == null ? null : text(mirror, "value");
    }

    private Set<Mark> marks(@Nullable AnnotationMirror schema) {
        var marks = EnumSet.noneOf(Mark.class);
        if (schema != null) {
            SCHEMA_MARKS.forEach((member, mark) -> {
                if (Boolean.TRUE.equals(annotations.value(schema, member))) {
                    marks.add(mark);
                }
            });
        }
        ANNOTATION_MARKS.forEach((annotation, mark) -> {
            if (find(annotation) != null) {
                marks.add(mark);
            }
        });
        var standard = find(Default.class);
        if (standard != null && Boolean.FALSE.equals(annotations.value(standard, "shown"))) {
            marks.add(Mark.UNSHOWN);
        }
        return Collections.unmodifiableSet(marks);
    }
}
