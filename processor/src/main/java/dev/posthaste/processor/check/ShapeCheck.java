package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Made;
import dev.posthaste.processor.model.Place;
import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Every type has a shape.
final class ShapeCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        var made = made(subject.shape().form());
        if (made != null && !made.wrong().isEmpty()) {
            problems.accept(problem(subject.place(), made));
        }
        if (subject.shape().form() instanceof TypeForm.None(var reason, var hint)) {
            problems.accept(new Problem(subject.place(), reason, hint));
        }
    }

    static Problem problem(Place place, Made made) {
        return new Problem(
                place, made.wrong(), "make it a class that is not private, with a constructor without parameters");
    }

    private static @Nullable Made made(TypeForm form) {
        return switch (form) {
            case TypeForm.Converted converted -> converted.converter();
            case TypeForm.Prepared prepared -> prepared.preparing();
            default -> null;
        };
    }
}
