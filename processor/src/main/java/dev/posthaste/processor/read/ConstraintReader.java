package dev.posthaste.processor.read;

import dev.posthaste.internal.constraint.ConstraintTable;
import dev.posthaste.internal.constraint.ConstraintTable.Entry;
import dev.posthaste.internal.constraint.ConstraintTable.Target;
import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads the annotations of Jakarta Validation.
record ConstraintReader(Annotations annotations) {

    private static final Set<String> NO_NUMBERS = Set.of("java.lang.Boolean", "boolean");

    List<ConstraintUse> read(List<AnnotationMirror> mirrors, TypeForm form) {
        var target = target(form);
        return mirrors.stream()
                .filter(ConstraintReader::isConstraint)
                .map(mirror -> use(mirror, target))
                .toList();
    }

    /// The constraints on a type and within it, by name.
    static List<String> names(Views views) {
        var own = views.annotations().stream()
                .filter(ConstraintReader::isConstraint)
                .map(mirror -> Annotations.type(mirror).getSimpleName().toString());
        var arguments = views.type() instanceof DeclaredType type
                ? type.getTypeArguments().size()
                : 0;
        var inner = IntStream.range(0, arguments).mapToObj(views::argument).flatMap(each -> names(each).stream());
        return Stream.concat(own, inner).toList();
    }

    private static boolean isConstraint(AnnotationMirror mirror) {
        return Annotations.type(mirror).getAnnotationMirrors().stream()
                .anyMatch(meta -> Annotations.name(meta).equals("jakarta.validation.Constraint"));
    }

    private ConstraintUse use(AnnotationMirror mirror, @Nullable Target target) {
        var table = ConstraintTable.named(Annotations.name(mirror));
        var known = table != null;
        Map<Target, Entry> entries = table == null ? Map.of() : table;
        var entry = target == null ? null : entries.get(target);
        var members = annotations.constants(mirror);
        return new ConstraintUse(
                annotations.typeName(mirror).simple(),
                known,
                words(entries.keySet()),
                entry == null ? null : entry.method(),
                entry == null ? List.of() : arguments(entry, members),
                members);
    }

    private static List<Constant> arguments(Entry entry, Map<String, Constant> members) {
        return entry.members().stream()
                .map(member -> member.startsWith("=")
                        ? new Constant.Literal(member.substring(1))
                        : members.getOrDefault(member, new Constant.Literal("0")))
                .toList();
    }

    private static String words(Set<Target> targets) {
        return new TreeSet<>(targets)
                .stream()
                        .map(target -> switch (target) {
                            case NUMBER -> "numbers";
                            case TEXT -> "strings";
                            case ITEMS -> "lists, sets and maps";
                        })
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable Target target(TypeForm form) {
        return switch (form) {
            case TypeForm.Items _, TypeForm.Mapping _ -> Target.ITEMS;
            case TypeForm.Scalar(JavaType.Primitive(var name)) -> NO_NUMBERS.contains(name) ? null : Target.NUMBER;
            case TypeForm.Scalar(JavaType.Named named) -> target(named.name().qualified());
            default -> null;
        };
    }

    private static @Nullable Target target(String type) {
        if (type.equals("java.lang.String")) {
            return Target.TEXT;
        }
        var number = type.startsWith("java.math.") || type.startsWith("java.lang.");
        return number && !NO_NUMBERS.contains(type) ? Target.NUMBER : null;
    }
}
