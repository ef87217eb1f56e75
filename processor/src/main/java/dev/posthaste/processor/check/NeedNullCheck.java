package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;

/// Who asks for what may be null says so.
final class NeedNullCheck implements Check<Need> {

    @Override
    public void check(Need subject, Consumer<Problem> problems) {
        if (subject.manner().orNull()) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s may provide null, and the parameter is not @Nullable"
                            .formatted(subject.provider().simple()),
                    "annotate the parameter with @Nullable of org.jspecify.annotations"));
        }
    }
}
