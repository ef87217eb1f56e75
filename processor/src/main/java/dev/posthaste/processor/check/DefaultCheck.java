package dev.posthaste.processor.check;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.scalar.Scalars;
import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import java.util.function.Consumer;

/// A default is what its type's own reader takes.
final class DefaultCheck implements Check<Slot> {

    @Override
    public void check(Slot subject, Consumer<Problem> problems) {
        if (subject.standard() == null) {
            return;
        }
        var wrong = wrong(subject.shape(), subject.standard());
        if (!wrong.isEmpty()) {
            problems.accept(new Problem(
                    subject.place(),
                    "@Default(\"%s\") is no value of '%s': %s".formatted(subject.standard(), subject.javaName(), wrong),
                    "write it as a request would spell it"));
        }
    }

    private static String wrong(ShapeUse use, String text) {
        return switch (use.form()) {
            case TypeForm.Scalar(JavaType.Primitive(var name)) -> wrong(name, use.constraints(), text);
            case TypeForm.Scalar(JavaType.Named named) -> wrong(named.name().qualified(), use.constraints(), text);
            case TypeForm.Constants constants -> wrong(constants.names(), text);
            case TypeForm.None _ -> "";
            default -> "only scalars and enums have defaults";
        };
    }

    private static String wrong(List<String> constants, String text) {
        return constants.contains(text) ? "" : "its constants are " + String.join(", ", constants);
    }

    private static String wrong(String type, List<ConstraintUse> constraints, String text) {
        var scalar = Scalars.named(type);
        if (scalar == null) {
            return "";
        }
        try {
            var value = scalar.convert(new Json.Str(text));
            return constraints.stream()
                    .map(constraint -> Violation.of(constraint, value))
                    .filter(violation -> !violation.isEmpty())
                    .findFirst()
                    .orElse("");
        } catch (Mismatch mismatch) {
            return mismatch.text();
        }
    }
}
