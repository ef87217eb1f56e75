package dev.posthaste.processor.read;

import dev.posthaste.Default;
import dev.posthaste.Schema;
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
import org.jspecify.annotations.Nullable;

/// Reads what annotations say of a component or parameter apart from its type.
///
/// @param annotations the reader of annotations
/// @param places      the elements that say something of it: the parameter, or all that a component becomes
record LabelsReader(Annotations annotations, List<? extends Element> places) {

    private static final Map<String, Mark> SCHEMA_MARKS = Map.of(
            "required", Mark.REQUIRED,
            "hidden", Mark.HIDDEN,
            "readOnly", Mark.READ_ONLY,
            "writeOnly", Mark.WRITE_ONLY);

    /// @param input   its name in what is read
    /// @param output  its name in what is written
    /// @param comment its description
    Labels read(String input, String output, String comment) {
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
        if (find(Deprecated.class) != null) {
            marks.add(Mark.DEPRECATED);
        }
        return Collections.unmodifiableSet(marks);
    }
}
