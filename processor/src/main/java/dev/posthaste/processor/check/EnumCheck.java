package dev.posthaste.processor.check;

import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.EnumType;
import dev.posthaste.processor.model.JavaType;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// The constants of an enum are told apart by strings or whole numbers, which are said in one way.
final class EnumCheck implements Check<EnumType> {

    private static final Set<JavaType> VALUES = Set.of(
            new JavaType.Primitive("int"),
            new JavaType.Primitive("long"),
            lang("String"),
            lang("Integer"),
            lang("Long"));

    private static JavaType lang(String name) {
        return new JavaType.Named(new ClassName("java.lang", name), java.util.List.of());
    }

    @Override
    public void check(EnumType subject, Consumer<Problem> problems) {
        var name = subject.name().simple();
        if (subject.values().size() > 1) {
            problems.accept(new Problem(
                    subject.place(),
                    "enum %s has several @Value, so its constants have several values".formatted(name),
                    "leave one"));
        }
        subject.values().forEach(value -> check(subject, value, problems));
        checkNames(subject, problems);
    }

    private static void check(EnumType type, EnumType.Value value, Consumer<Problem> problems) {
        if (!value.fit()) {
            problems.accept(new Problem(
                    type.place(),
                    "%s of enum %s cannot be asked for a constant's value by generated code"
                            .formatted(value.member(), type.name().simple()),
                    "leave out 'private' and 'static', and take no parameters; in another package it must be public"));
        }
        if (!VALUES.contains(value.type())) {
            problems.accept(new Problem(
                    type.place(),
                    "%s of enum %s gives no string and no whole number"
                            .formatted(value.member(), type.name().simple()),
                    "let it be a String, int or long"));
        }
        if (type.constants().stream().anyMatch(EnumType.Constant::renamed)) {
            problems.accept(new Problem(
                    type.place(),
                    "enum %s says the values of its constants by @Value and by @Name"
                            .formatted(type.name().simple()),
                    "leave out @Name"));
        }
    }

    private static void checkNames(EnumType type, Consumer<Problem> problems) {
        var seen = new HashSet<String>();
        for (var constant : type.constants()) {
            if (type.values().isEmpty() && !seen.add(constant.given())) {
                problems.accept(new Problem(
                        type.place(),
                        "two constants of enum %s are called '%s'"
                                .formatted(type.name().simple(), constant.given()),
                        "give one of them another @Name"));
            }
        }
    }
}
