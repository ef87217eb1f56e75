package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// What was not set is left out where it is known.
final class UnsetCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        if (subject.result() instanceof Result.Value value
                && value.selection().omitted().contains("UNSET")
                && value.shape().all().stream().noneMatch(UnsetCheck::knows)) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "Omit.UNSET leaves out what was not set, which a record does not know of itself",
                    "return Sent<...> of what was sent, or Json with @Returns naming the record"));
        }
    }

    private static boolean knows(ShapeUse use) {
        return use.form() instanceof TypeForm.PartOf || use.form() instanceof TypeForm.Fixed;
    }
}
