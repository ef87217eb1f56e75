package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.Labels.Mark;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.Source;
import dev.posthaste.processor.model.TypeForm;
import java.util.Map;
import java.util.function.Consumer;

/// A record outside JSON has components that are text there: it cannot hold other records.
///
/// @param records those that are known, by name
record GroupCheck(Map<ClassName, RecordType> records) implements Check<Argument> {

    @Override
    public void check(Argument subject, Consumer<Problem> problems) {
        if (!(subject instanceof Argument.Group(var source, var slot, var underscores))
                || !(slot.shape().form() instanceof TypeForm.Product product)
                || !records.containsKey(product.type())) {
            return;
        }
        for (var component : records.get(product.type()).slots()) {
            if (!fits(component, source)) {
                problems.accept(
                        new Problem(
                                slot.place(),
                                "'%s' is taken from the %s, where '%s' of %s can be no more than text"
                                        .formatted(
                                                slot.javaName(),
                                                source.text(),
                                                component.javaName(),
                                                product.type().simple()),
                                source == Source.FORM
                                        ? "make it a scalar, a list of scalars or a file, or take the record from a JSON body"
                                        : "make it a scalar or a list of scalars, or take the record from the body by @FromBody"));
            }
        }
    }

    private static boolean fits(Slot component, Source source) {
        return switch (component.shape().form()) {
            case TypeForm.Items items ->
                items.item().form().spelled() || isFile(items.item().form(), source);
            case TypeForm.Mapping _ -> component.labels().is(Mark.REST);
            case TypeForm.Product _ -> false;
            case TypeForm form -> isFile(form, source) || !(form instanceof TypeForm.Fixed);
        };
    }

    private static boolean isFile(TypeForm form, Source source) {
        return source == Source.FORM && form.isUpload();
    }
}
