package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;

/// What an annotation says can be passed on.
final class AskedMemberCheck implements Check<Need> {

    @Override
    public void check(Need subject, Consumer<Problem> problems) {
        var asked = subject.asked();
        if (asked == null) {
            return;
        }
        for (var constant : asked.values()) {
            if (constant instanceof Constant.Nested(var annotation)) {
                problems.accept(new Problem(
                        subject.place(),
                        "a member of type @%s cannot be passed on to a provider".formatted(annotation),
                        "use strings, numbers, enums or classes"));
            }
        }
    }
}
