package dev.posthaste.processor.read;

import dev.posthaste.processor.model.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads sealed interfaces. Members of an interface within are members of the whole, unless it has a tag of its own.
final class UnionReader {

    private final Session session;
    private final Demand.Wanted wanted;
    private final TagReader tags;
    private final @Nullable String discriminator;
    private final Set<UnionType.Member> members = new LinkedHashSet<>();
    private final List<String> strangers = new ArrayList<>();

    UnionReader(Session session, Demand.Wanted wanted) {
        this.session = session;
        this.wanted = wanted;
        this.tags = new TagReader(session.annotations());
        this.discriminator = tags.discriminator(wanted.type());
    }

    UnionType read() {
        var compiler = session.compiler();
        var type = wanted.type();
        permitted(type).forEach(this::collect);
        return new UnionType(
                compiler.places().of(wanted.owner()),
                compiler.name(type),
                compiler.generation(type, wanted.generated(), wanted.owner()),
                !compiler.isVisible(type, wanted.owner()),
                discriminator,
                List.copyOf(members),
                strangers);
    }

    private static Stream<TypeElement> permitted(TypeElement union) {
        return union.getPermittedSubclasses().stream().map(each -> (TypeElement) ((DeclaredType) each).asElement());
    }

    private void collect(TypeElement type) {
        if (isUnion(type)) {
            var own = tags.own(type);
            if (own == null || own.equals(discriminator)) {
                permitted(type).forEach(this::collect);
            } else {
                add(type, true);
            }
        } else if (type.getKind() == ElementKind.RECORD
                && type.getTypeParameters().isEmpty()) {
            add(type, !ValueReader.isPlain(type));
        } else if (type.getKind() == ElementKind.ENUM) {
            add(type, false);
        } else {
            strangers.add(session.compiler().name(type).simple());
        }
    }

    private static boolean isUnion(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    private void add(TypeElement type, boolean object) {
        var shape = session.demand().generated(type, "_Shape", wanted.owner());
        var values = discriminator == null
                ? List.<String>of()
                : leaves(type)
                        .flatMap(leaf -> tags.values(leaf, discriminator).stream())
                        .distinct()
                        .toList();
        members.add(new UnionType.Member(session.compiler().name(type), shape, object, values));
    }

    private static Stream<TypeElement> leaves(TypeElement type) {
        return isUnion(type) ? permitted(type).flatMap(UnionReader::leaves) : Stream.of(type);
    }
}
