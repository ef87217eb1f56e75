package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Source;
import java.util.function.Consumer;

/// What stands in the path is always there.
final class PathOptionalCheck implements Check<Argument> {

    @Override
    public void check(Argument subject, Consumer<Problem> problems) {
        if (!(subject instanceof Argument.Single single) || single.source() != Source.PATH) {
            return;
        }
        var slot = single.slot();
        if (slot.shape().nullable() || slot.standard() != null) {
            problems.accept(new Problem(
                    slot.place(),
                    "'%s' stands in the path and is always there".formatted(slot.name()),
                    "leave out @%s, or take it from the query by @FromQuery"
                            .formatted(slot.shape().nullable() ? "Nullable" : "Default")));
        }
    }
}
