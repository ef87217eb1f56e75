package dev.posthaste.processor.read;

import dev.posthaste.processor.model.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/// Reads sealed interfaces.
record UnionReader(Session session, Demand.Wanted wanted) {

    UnionType read() {
        var compiler = session.compiler();
        var type = wanted.type();
        var members = new LinkedHashSet<UnionType.Member>();
        var strangers = new ArrayList<String>();
        collect(type, members, strangers);
        return new UnionType(
                compiler.places().of(wanted.owner()),
                compiler.name(type),
                compiler.generation(type, wanted.generated(), wanted.owner()),
                !compiler.isVisible(type, wanted.owner()),
                List.copyOf(members),
                strangers);
    }

    private void collect(TypeElement union, Set<UnionType.Member> members, List<String> strangers) {
        for (var permitted : union.getPermittedSubclasses()) {
            var type = (TypeElement) ((DeclaredType) permitted).asElement();
            if (type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED)) {
                collect(type, members, strangers);
            } else if (type.getKind() == ElementKind.RECORD
                    && type.getTypeParameters().isEmpty()) {
                var shape = session.demand().generated(type, "_Shape", wanted.owner());
                var tags = new TagReader(session.annotations()).tags(type);
                members.add(new UnionType.Member(session.compiler().name(type), shape, tags));
            } else {
                strangers.add(session.compiler().name(type).simple());
            }
        }
    }
}
