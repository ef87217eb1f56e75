package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.ShapeUse;
import java.util.function.Consumer;

/// Files come in forms, which JSON cannot hold.
final class UploadCheck implements Check<Argument> {

    @Override
    public void check(Argument subject, Consumer<Problem> problems) {
        if (subject instanceof Argument.Body body
                && body.slot().shape().all().stream().map(ShapeUse::form).anyMatch(form -> form.isUpload())) {
            problems.accept(new Problem(
                    body.place(),
                    "'%s' is taken from a JSON body, which holds no files"
                            .formatted(body.slot().javaName()),
                    "take it from a form by @FromForm"));
        }
    }
}
