package dev.posthaste.processor.read;

import dev.posthaste.internal.constraint.ConstraintTable.Target;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.TypeForm;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which kinds of types a type is for constraints.
final class ConstraintTargets {

    private static final Set<String> TIMES = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.ZonedDateTime",
            "java.time.Instant",
            "java.time.temporal.Temporal");

    private ConstraintTargets() {}

    /// The narrowest first.
    static List<Target> of(TypeForm form) {
        return switch (form) {
            case TypeForm.Items _, TypeForm.Mapping _ -> List.of(Target.ITEMS, Target.ANY);
            case TypeForm.Scalar(JavaType.Primitive(var name)) -> ofScalar(name);
            case TypeForm.Scalar(JavaType.Named named) -> ofScalar(named.name().qualified());
            case TypeForm.Scalar(JavaType.ArrayOf _) -> List.of(Target.BYTES, Target.ANY);
            default -> List.of(Target.ANY);
        };
    }

    private static List<Target> ofScalar(String type) {
        return switch (type) {
            case "boolean", "java.lang.Boolean" -> List.of(Target.FLAG, Target.ANY);
            case "double", "java.lang.Double" -> List.of(Target.REAL, Target.NUMBER, Target.ANY);
            case "int", "long", "java.lang.Integer", "java.lang.Long", "java.math.BigInteger", "java.math.BigDecimal" ->
                List.of(Target.NUMBER, Target.ANY);
            case "java.lang.String" -> List.of(Target.TEXT, Target.ANY);
            case "java.net.URI" -> List.of(Target.URL, Target.ANY);
            default -> TIMES.contains(type) ? List.of(Target.TIME, Target.ANY) : List.of(Target.ANY);
        };
    }

    static String words(Collection<Target> targets) {
        return new TreeSet<>(targets).stream().map(Target::words).collect(Collectors.joining(", "));
    }
}
