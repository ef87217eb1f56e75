package dev.posthaste.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Finds types that contain themselves.
final class Reach {

    private final TypeElement goal;
    private final Set<TypeElement> seen = new HashSet<>();

    private Reach(TypeElement goal) {
        this.goal = goal;
    }

    /// Whether the shape of `from` refers to that of `goal`, be it through others.
    static boolean reaches(TypeElement from, TypeElement goal) {
        return new Reach(goal).visit(from);
    }

    private boolean visit(TypeElement type) {
        if (type.equals(goal)) {
            return true;
        }
        if (!seen.add(type)) {
            return false;
        }
        if (type.getKind() == ElementKind.RECORD) {
            return type.getRecordComponents().stream().anyMatch(component -> within(component.asType()));
        }
        if (ViewReader.isView(type)) {
            return ViewReader.accessors(type).stream().anyMatch(accessor -> within(accessor.getReturnType()));
        }
        return type.getModifiers().contains(Modifier.SEALED)
                && type.getPermittedSubclasses().stream().anyMatch(this::within);
    }

    private boolean within(TypeMirror type) {
        return type instanceof DeclaredType declared
                && (visit((TypeElement) declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(this::within));
    }
}
