package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.util.Collection;
import java.util.List;

/// Writes the expressions of constraints.
final class ConstraintCode {

    private ConstraintCode() {}

    static Code of(ConstraintUse use, Imports imports) {
        return switch (use.made()) {
            case ConstraintUse.Known(var method, var arguments) -> {
                var call = new Code.Call(imports.name(Library.CONSTRAINTS) + "." + method, sources(arguments, imports));
                yield use.message() == null
                        ? call
                        : Code.chain(call, List.of(Code.call("saying", Code.text(Literal.of(use.message())))));
            }
            case ConstraintUse.Written(var validator, var value) ->
                Code.call(
                        imports.name(Library.CHECKED_BY_USER) + ".of",
                        Code.text("new %s()".formatted(imports.name(validator))),
                        new Code.Call(
                                "new " + imports.name(value),
                                sources(use.members().values(), imports)),
                        Code.text(Literal.of(use.message() == null ? use.annotation() : use.message())));
            case null -> throw new IllegalStateException(use.fault());
        };
    }

    private static List<Code> sources(Collection<Constant> values, Imports imports) {
        var constants = new Constants(imports);
        return values.stream().map(value -> Code.text(constants.source(value))).toList();
    }
}
