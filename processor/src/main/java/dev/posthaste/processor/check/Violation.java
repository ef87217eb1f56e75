package dev.posthaste.processor.check;

import dev.posthaste.internal.constraint.Constraint;
import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds values against constraints while compiling.
final class Violation {

    private Violation() {}

    /// What is wrong with a scalar; empty where nothing is, or where the constraint is no good itself, which is another
    /// rule's concern.
    static String of(ConstraintUse use, Object value) {
        try {
            var mismatch = switch (value) {
                case Number number -> violation(ofNumbers(use), number);
                case String text -> violation(ofText(use), text);
                default -> null;
            };
            return mismatch == null ? "" : mismatch;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static <T> @Nullable String violation(@Nullable Constraint<T> constraint, T value) {
        var mismatch = constraint == null ? null : constraint.violation(value);
        return mismatch == null ? null : mismatch.text();
    }

    private static @Nullable Constraint<Number> ofNumbers(ConstraintUse use) {
        var arguments = use.arguments().stream().map(Violation::source).toList();
        return switch (use.method()) {
            case "min" -> Constraints.min(whole(arguments.getFirst()));
            case "max" -> Constraints.max(whole(arguments.getFirst()));
            case "decimalMin" -> Constraints.decimalMin(arguments.get(0), Boolean.parseBoolean(arguments.get(1)));
            case "decimalMax" -> Constraints.decimalMax(arguments.get(0), Boolean.parseBoolean(arguments.get(1)));
            case "positive" -> Constraints.positive();
            case "positiveOrZero" -> Constraints.positiveOrZero();
            case "negative" -> Constraints.negative();
            case "negativeOrZero" -> Constraints.negativeOrZero();
            case null, default -> null;
        };
    }

    private static @Nullable Constraint<String> ofText(ConstraintUse use) {
        List<String> arguments = use.arguments().stream().map(Violation::source).toList();
        return switch (use.method()) {
            case "length" -> Constraints.length((int) whole(arguments.get(0)), (int) whole(arguments.get(1)));
            case "pattern" -> Constraints.pattern(arguments.getFirst());
            case "notBlank" -> Constraints.notBlank();
            case null, default -> null;
        };
    }

    private static String source(Constant constant) {
        return switch (constant) {
            case Constant.Text(var value) -> value;
            case Constant.Literal(var source) -> source;
            default -> "";
        };
    }

    private static long whole(String source) {
        return source.equals("Integer.MAX_VALUE") ? Integer.MAX_VALUE : Long.parseLong(source.replace("L", ""));
    }
}
