package dev.posthaste.internal.constraint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which annotations of Jakarta Validation stand for which constraint: what the processor reads and writes.
public final class ConstraintTable {

    /// What kind of type a constraint is for.
    public enum Target {
        /// Every number.
        NUMBER,
        /// Strings.
        TEXT,
        /// Lists, sets and maps.
        ITEMS
    }

    /// One constraint for one kind of type.
    ///
    /// @param method  the method of [Constraints]
    /// @param members the annotation's members that are its arguments, in order; or literals, which begin with `=`
    public record Entry(String method, List<String> members) {}

    private static final String PACKAGE = "jakarta.validation.constraints.";

    private static final Map<String, Map<Target, Entry>> BY_NAME = Map.ofEntries(
            number("Min", new Entry("min", List.of("value"))),
            number("Max", new Entry("max", List.of("value"))),
            number("DecimalMin", new Entry("decimalMin", List.of("value", "inclusive"))),
            number("DecimalMax", new Entry("decimalMax", List.of("value", "inclusive"))),
            number("Positive", new Entry("positive", List.of())),
            number("PositiveOrZero", new Entry("positiveOrZero", List.of())),
            number("Negative", new Entry("negative", List.of())),
            number("NegativeOrZero", new Entry("negativeOrZero", List.of())),
            text("Pattern", new Entry("pattern", List.of("regexp"))),
            text("NotBlank", new Entry("notBlank", List.of())),
            sized("Size", List.of("min", "max")),
            sized("NotEmpty", List.of("=1", "=Integer.MAX_VALUE")));

    private ConstraintTable() {}

    /// The forms of a constraint by the kind of type; null for an annotation that is not known here.
    ///
    /// @param annotation its qualified name
    public static @Nullable Map<Target, Entry> named(String annotation) {
        return annotation.startsWith(PACKAGE) ? BY_NAME.get(annotation.substring(PACKAGE.length())) : null;
    }

    private static Map.Entry<String, Map<Target, Entry>> number(String name, Entry entry) {
        return Map.entry(name, Map.of(Target.NUMBER, entry));
    }

    private static Map.Entry<String, Map<Target, Entry>> text(String name, Entry entry) {
        return Map.entry(name, Map.of(Target.TEXT, entry));
    }

    private static Map.Entry<String, Map<Target, Entry>> sized(String name, List<String> members) {
        return Map.entry(
                name, Map.of(Target.TEXT, new Entry("length", members), Target.ITEMS, new Entry("size", members)));
    }
}
