package dev.posthaste.processor.check;

import dev.posthaste.internal.MediaTypeName;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// What is not sent as JSON must be text already.
final class MediaTypeCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        var mediaType = subject.metadata().mediaType();
        if (mediaType.isEmpty() || MediaTypeName.isJson(mediaType)) {
            return;
        }
        if (subject.result() instanceof Result.Value(var shape, var _) && !isText(shape)) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "%s is not JSON, so the value that %s returns cannot be written"
                            .formatted(mediaType, subject.method().name()),
                    "return a String or a Response"));
        }
    }

    private static boolean isText(ShapeUse shape) {
        return shape.form() instanceof TypeForm.Scalar(var type)
                && type instanceof JavaType.Named(var name, var _)
                && name.qualified().equals("java.lang.String");
    }
}
