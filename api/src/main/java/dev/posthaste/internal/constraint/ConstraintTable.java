package dev.posthaste.internal.constraint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which annotations stand for which constraint: what the processor reads and writes.
public final class ConstraintTable {

    /// What kind of type a constraint is for.
    public enum Target {
        /// Every number.
        NUMBER("numbers"),
        /// `double`.
        REAL("double"),
        /// Strings.
        TEXT("strings"),
        /// Lists, sets and maps.
        ITEMS("lists, sets and maps"),
        /// `byte[]`.
        BYTES("byte[]"),
        /// `boolean`.
        FLAG("booleans"),
        /// Dates and times.
        TIME("dates and times"),
        /// `URI`.
        URL("URIs"),
        /// Every type.
        ANY("everything");

        private final String words;

        Target(String words) {
            this.words = words;
        }

        /// How messages call it.
        public String words() {
            return words;
        }
    }

    /// One constraint for one kind of type.
    ///
    /// @param method  the method of [Constraints]
    /// @param members the annotation's members that are its arguments, in order; or literals, which begin with `=`
    public record Entry(String method, List<String> members) {}

    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final String OWN = "dev.posthaste.";

    private static final Map<String, Map<Target, Entry>> BY_NAME = Map.ofEntries(
            entry("Min", Target.NUMBER, "min", "value"),
            entry("Max", Target.NUMBER, "max", "value"),
            spelled("DecimalMin", "decimalMin", "spelledMin", "value", "inclusive"),
            spelled("DecimalMax", "decimalMax", "spelledMax", "value", "inclusive"),
            spelled("Digits", "digits", "spelledDigits", "integer", "fraction"),
            entry("Positive", Target.NUMBER, "positive"),
            entry("PositiveOrZero", Target.NUMBER, "positiveOrZero"),
            entry("Negative", Target.NUMBER, "negative"),
            entry("NegativeOrZero", Target.NUMBER, "negativeOrZero"),
            entry("Pattern", Target.TEXT, "pattern", "regexp"),
            entry("NotBlank", Target.TEXT, "notBlank"),
            entry("Email", Target.TEXT, "email"),
            sized("Size", "min", "max"),
            sized("NotEmpty", "=1", "=Integer.MAX_VALUE"),
            entry("AssertTrue", Target.FLAG, "assertTrue"),
            entry("AssertFalse", Target.FLAG, "assertFalse"),
            entry("Null", Target.ANY, "nothing"),
            entry("Past", Target.TIME, "past"),
            entry("PastOrPresent", Target.TIME, "pastOrPresent"),
            entry("Future", Target.TIME, "future"),
            entry("FutureOrPresent", Target.TIME, "futureOrPresent"));

    private static final Map<String, Map<Target, Entry>> OWN_BY_NAME = Map.ofEntries(
            entry("MultipleOf", Target.NUMBER, "multipleOf", "value"),
            entry("Finite", Target.REAL, "finite"),
            entry("MaxDigits", Target.NUMBER, "maxDigits", "value"),
            entry("HttpUrl", Target.URL, "url", "schemes", "maxLength"));

    private ConstraintTable() {}

    /// The forms of a constraint by the kind of type; null for an annotation that is not known here.
    ///
    /// @param annotation its qualified name
    public static @Nullable Map<Target, Entry> named(String annotation) {
        if (annotation.startsWith(JAKARTA)) {
            return BY_NAME.get(annotation.substring(JAKARTA.length()));
        }
        return annotation.startsWith(OWN) ? OWN_BY_NAME.get(annotation.substring(OWN.length())) : null;
    }

    private static Map.Entry<String, Map<Target, Entry>> entry(
            String name, Target target, String method, String... members) {
        return Map.entry(name, Map.of(target, new Entry(method, List.of(members))));
    }

    private static Map.Entry<String, Map<Target, Entry>> spelled(
            String name, String method, String ofText, String... members) {
        return Map.entry(
                name,
                Map.of(
                        Target.NUMBER,
                        new Entry(method, List.of(members)),
                        Target.TEXT,
                        new Entry(ofText, List.of(members))));
    }

    private static Map.Entry<String, Map<Target, Entry>> sized(String name, String... members) {
        var all = List.of(members);
        return Map.entry(
                name,
                Map.of(
                        Target.TEXT, new Entry("length", all),
                        Target.ITEMS, new Entry("size", all),
                        Target.BYTES, new Entry("bytes", all)));
    }
}
