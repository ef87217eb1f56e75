package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Place;
import java.util.function.Consumer;

/// The annotation `@Schema` asks for what can be made.
final class SchemaCheck implements Check<Place> {

    @Override
    public void check(Place subject, Consumer<Problem> problems) {
        problems.accept(new Problem(
                subject,
                "@Schema stands on what has no shape",
                "put it on a record, an enum or a sealed interface of records"));
    }
}
