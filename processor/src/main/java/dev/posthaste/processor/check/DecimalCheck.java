package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Constant;
import java.math.BigDecimal;
import java.util.function.Consumer;

/// A decimal bound is a number.
final class DecimalCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        for (var use : subject.shape().constraints()) {
            if ((use.annotation().startsWith("Decimal") || use.annotation().equals("MultipleOf"))
                    && use.members().get("value") instanceof Constant.Text(var text)) {
                try {
                    new BigDecimal(text);
                } catch (NumberFormatException e) {
                    problems.accept(new Problem(
                            subject.place(),
                            "@%s's value '%s' is no number".formatted(use.annotation(), text),
                            "write it with digits and a dot: 0.05"));
                }
            }
        }
    }
}
