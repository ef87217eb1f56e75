package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Source;
import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// Outside the body there is text: scalars, enums, and lists of those where a name may come again.
final class SingleValueCheck implements Check<Argument> {

    @Override
    public void check(Argument subject, Consumer<Problem> problems) {
        if (!(subject instanceof Argument.Single(var source, var slot))) {
            return;
        }
        var several = source == Source.QUERY || source == Source.HEADER || source == Source.FORM;
        var form = slot.shape().form();
        var item =
                several && form instanceof TypeForm.Items items ? items.item().form() : form;
        if (!isText(item) && !(several && isTuple(form)) && !(source == Source.FORM && item.isUpload())) {
            problems.accept(new Problem(
                    slot.place(),
                    "'%s' is taken from the %s, where only text can stand".formatted(slot.name(), source.text()),
                    "use a scalar%s, or take it from the body by @FromBody"
                            .formatted(several ? " or a list of scalars" : " or an enum")));
        }
    }

    private static boolean isText(TypeForm form) {
        return form.spelled() || form instanceof TypeForm.None || isAny(form);
    }

    /// A tuple is a name that comes as often as it has components.
    private static boolean isTuple(TypeForm form) {
        return form instanceof TypeForm.Plain plain && plain.tuple();
    }

    /// Json is text there, whatever it says (FastAPI's parameters without a type).
    private static boolean isAny(TypeForm form) {
        return form instanceof TypeForm.Fixed(var factory) && factory.equals("json");
    }
}
