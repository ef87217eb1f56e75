package dev.posthaste.processor.read;

import dev.posthaste.processor.model.AskingType;
import javax.lang.model.util.ElementFilter;

/// Reads annotations that ask for dependencies.
record AskingReader(Session session, Demand.Wanted wanted) {

    AskingType read() {
        var compiler = session.compiler();
        var types = new TypeNames(compiler);
        return new AskingType(
                compiler.places().of(wanted.owner()),
                compiler.name(wanted.type()),
                compiler.generation(wanted.type(), wanted.generated(), wanted.owner()),
                !compiler.isVisible(wanted.type(), wanted.owner()),
                ElementFilter.methodsIn(wanted.type().getEnclosedElements()).stream()
                        .map(member -> new AskingType.Member(
                                member.getSimpleName().toString(), types.read(member.getReturnType())))
                        .toList(),
                ElementFilter.typesIn(wanted.type().getEnclosedElements()).stream()
                        .map(type -> type.getSimpleName().toString())
                        .toList());
    }
}
