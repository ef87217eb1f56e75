package dev.posthaste.processor.read;

import dev.posthaste.Json;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Finds out whether values of one type can be written as another: whether it has all components of that.
record Projecting(Compiler compiler) {

    /// What is in the way; empty where nothing is.
    String misfit(TypeMirror source, TypeMirror target) {
        var types = compiler.types();
        if (types.isSameType(types.erasure(source), types.erasure(target)) && sameArguments(source, target)) {
            return "";
        }
        var from = element(source);
        var to = element(target);
        if (from == null || to == null) {
            return "%s is no %s".formatted(source, target);
        }
        if (from.getQualifiedName().contentEquals(Json.class.getName())) {
            return "";
        }
        if (to.getKind() == ElementKind.INTERFACE && types.isAssignable(source, target)) {
            return "";
        }
        if (from.getKind() == ElementKind.RECORD && to.getKind() == ElementKind.RECORD) {
            return components(from, to);
        }
        return from.equals(to) ? arguments(source, target) : "%s is no %s".formatted(source, target);
    }

    private boolean sameArguments(TypeMirror source, TypeMirror target) {
        return arguments(source, target).isEmpty();
    }

    private String arguments(TypeMirror source, TypeMirror target) {
        if (!(source instanceof DeclaredType from) || !(target instanceof DeclaredType to)) {
            return "";
        }
        var count =
                Math.min(from.getTypeArguments().size(), to.getTypeArguments().size());
        for (int i = 0; i < count; i++) {
            var misfit =
                    misfit(from.getTypeArguments().get(i), to.getTypeArguments().get(i));
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        return "";
    }

    private static @Nullable TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    private String components(TypeElement from, TypeElement to) {
        for (var wanted : to.getRecordComponents()) {
            var there = from.getRecordComponents().stream()
                    .filter(each -> each.getSimpleName().equals(wanted.getSimpleName()))
                    .findFirst();
            if (there.isEmpty()) {
                return "%s has no component '%s'".formatted(from.getSimpleName(), wanted.getSimpleName());
            }
            var misfit = misfit(there.get(), wanted);
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        return "";
    }

    private String misfit(RecordComponentElement there, RecordComponentElement wanted) {
        var misfit = misfit(there.asType(), wanted.asType());
        return misfit.isEmpty() ? "" : "component '%s': %s".formatted(wanted.getSimpleName(), misfit);
    }
}
