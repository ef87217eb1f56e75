package dev.posthaste.processor.check;

import dev.posthaste.processor.model.JavaType;
import java.util.function.Consumer;

/// Null is no value of a primitive type.
final class NullableCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        if (subject.shape().nullable() && subject.shape().type() instanceof JavaType.Primitive(var name)) {
            problems.accept(new Problem(
                    subject.place(),
                    name + " cannot be @Nullable: it has no null",
                    "use %s, or @Default".formatted(name.equals("int") ? "Integer" : capital(name))));
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
