package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import java.util.function.Consumer;

/// What a method asks for is looked at where it handles requests, and nowhere else: nothing is guarded by mistake.
final class StrayNeedCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        for (var place : subject.strayNeeds()) {
            problems.accept(new Problem(
                    place,
                    "@Depends stands on a method that is no handler, so nothing is done about it",
                    "put it on a parameter of the @Provides method, or on the handlers"));
        }
    }
}
