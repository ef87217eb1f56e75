package dev.posthaste.processor.read;

import dev.posthaste.Chunks;
import dev.posthaste.Events;
import dev.posthaste.Lines;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Selection;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads what a handler streams, of the parameter that it sends by.
record SinkReader(Session session, TypeElement owner) {

    private static final Map<String, String> MEDIA =
            Map.of(Events.class.getName(), "EVENTS", Lines.class.getName(), "LINES", Chunks.class.getName(), "CHUNKS");

    /// The types of such parameters.
    static List<String> types() {
        return List.copyOf(MEDIA.keySet());
    }

    /// The stream of a handler; null where it has none.
    ///
    /// @param selection which members of its items are written
    /// @param projected gives the shape as which an item is written
    Result.@Nullable Stream read(
            ExecutableElement method, Selection selection, BiFunction<Views, ShapeUse, ShapeUse> projected) {
        for (var parameter : method.getParameters()) {
            var medium = medium(parameter);
            if (medium != null) {
                return new Result.Stream(medium, item(parameter, projected), selection);
            }
        }
        return null;
    }

    private static @Nullable String medium(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType type
                ? MEDIA.get(((TypeElement) type.asElement()).getQualifiedName().toString())
                : null;
    }

    /// Null for JSON of any form, which is written in a way of its own.
    private @Nullable ShapeUse item(VariableElement parameter, BiFunction<Views, ShapeUse, ShapeUse> projected) {
        var views = Views.of(parameter).argument(0);
        if (views.types().isEmpty()) {
            return null;
        }
        var item = projected.apply(views, session.types(owner, null).read(views));
        return item.form() instanceof TypeForm.Fixed(var factory) && factory.equals("json") ? null : item;
    }
}
