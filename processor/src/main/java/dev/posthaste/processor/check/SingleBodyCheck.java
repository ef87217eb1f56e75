package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Method;
import java.util.function.Consumer;

/// A request has one body: it is a form, or something else.
final class SingleBodyCheck implements Check<Method> {

    @Override
    public void check(Method subject, Consumer<Problem> problems) {
        var form = subject.arguments().stream().filter(Argument::inForm).findFirst();
        if (form.isEmpty()) {
            return;
        }
        for (var argument : subject.arguments()) {
            if (argument instanceof Argument.Body body) {
                problems.accept(new Problem(
                        body.place(),
                        "'%s' is taken from a JSON body, but another parameter from a form, and a request has one body"
                                .formatted(body.slot().javaName()),
                        "take it from the form too, by @FromForm, or from the query or a header"));
            }
        }
    }
}
