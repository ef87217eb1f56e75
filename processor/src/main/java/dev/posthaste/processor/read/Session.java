package dev.posthaste.processor.read;

import dev.posthaste.Strict;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// What the readers of one class share.
///
/// @param compiler    the compiler
/// @param annotations the reader of annotations
/// @param demand      where types are noted that need a generated class
record Session(Compiler compiler, Annotations annotations, Demand demand) {

    static Session with(Compiler compiler) {
        return new Session(compiler, new Annotations(compiler), new Demand(compiler));
    }

    /// A reader of types for a class.
    ///
    /// @param owner the class that is compiled now beside which shapes stand
    /// @param self  the record whose shape is read; null outside of one
    TypeReader types(TypeElement owner, @Nullable TypeElement self) {
        var strict = self != null && Annotations.find(self, Strict.class) != null;
        return new TypeReader(compiler, annotations, demand, owner, self, strict);
    }
}
