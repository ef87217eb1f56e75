package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What an annotation says can be passed on.
final class AskedMemberCheck implements Check<Need> {

    @Override
    public void check(Need subject, Consumer<Problem> problems) {
        var asked = subject.asked();
        if (asked == null) {
            return;
        }
        asked.values().stream()
                .flatMap(AskedMemberCheck::items)
                .filter(Constant.Nested.class::isInstance)
                .map(constant -> ((Constant.Nested) constant).annotation())
                .distinct()
                .forEach(annotation -> problems.accept(new Problem(
                        subject.place(),
                        "a member of type @%s cannot be passed on to a provider".formatted(annotation),
                        "use strings, numbers, enums or classes")));
    }

    private static Stream<Constant> items(Constant constant) {
        return constant instanceof Constant.Several(var _, var items) ? items.stream() : Stream.of(constant);
    }
}
