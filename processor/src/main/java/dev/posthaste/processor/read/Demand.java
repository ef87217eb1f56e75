package dev.posthaste.processor.read;

import dev.posthaste.processor.model.ClassName;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// The types that were met while reading and need a generated class; each is given out once.
final class Demand {

    /// A type that needs a generated class.
    ///
    /// @param type      the type
    /// @param generated the name of that class
    /// @param owner     the type that is compiled now beside which it stands
    record Wanted(TypeElement type, ClassName generated, TypeElement owner) {}

    private final Compiler compiler;
    private final Map<ClassName, Wanted> all = new LinkedHashMap<>();
    private final ArrayDeque<Wanted> open = new ArrayDeque<>();

    Demand(Compiler compiler) {
        this.compiler = compiler;
    }

    /// The generated class of a type, for use beside `owner`: its own where it is compiled now or was with the
    /// processor; else one beside the owner.
    ClassName generated(TypeElement type, String ending, TypeElement owner) {
        var own = compiler.name(type).generated(ending);
        if (compiler.isSource(type)) {
            return want(new Wanted(type, own, type));
        }
        var existing = compiler.elements().getTypeElement(own.qualified());
        if (existing != null && compiler.isVisible(existing, owner)) {
            return own;
        }
        return want(new Wanted(type, compiler.name(owner).generatedFor(compiler.name(type), ending), owner));
    }

    private ClassName want(Wanted wanted) {
        if (all.putIfAbsent(wanted.generated(), wanted) == null) {
            open.add(wanted);
        }
        return wanted.generated();
    }

    @Nullable
    Wanted next() {
        return open.poll();
    }
}
