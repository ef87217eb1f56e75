package dev.posthaste.processor.read;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.ConstraintUse.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Reads constraints that a class of the user checks: which of its classes fits the type, and whether generated code
/// can make one.
///
/// @param annotations the reader of annotations
/// @param demand      where annotations are noted that need a class that stands for them
/// @param owner       the class beside which generated code stands
record ValidatorReader(Annotations annotations, Demand demand, TypeElement owner) {

    private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";

    /// A class of the user, and the type that it checks.
    private record Candidate(TypeElement validator, TypeMirror checked) {}

    /// What makes an annotation a constraint; null where it is none.
    static @Nullable AnnotationMirror meta(AnnotationMirror mirror) {
        return Annotations.type(mirror).getAnnotationMirrors().stream()
                .filter(meta -> Annotations.name(meta).equals("jakarta.validation.Constraint"))
                .findFirst()
                .orElse(null);
    }

    /// A constraint with what its message says.
    static ConstraintUse worded(String name, Made made, Map<String, Constant> members) {
        var message = ConstraintMessage.read(members);
        return message.fault().isEmpty()
                ? new ConstraintUse(name, made, message.text(), "", "", members)
                : ConstraintUse.faulty(
                        name,
                        "@%s %s".formatted(name, message.fault()),
                        "write the text, with members of the annotation in braces where it should say them",
                        members);
    }

    /// The constraint on a type.
    ///
    /// @param alone whether it is not made of others
    ConstraintUse read(AnnotationMirror mirror, TypeMirror type, boolean alone) {
        var name = Annotations.type(mirror).getSimpleName().toString();
        var members = annotations.constants(mirror);
        var all = candidates(mirror);
        if (all.isEmpty() && alone) {
            return ConstraintUse.faulty(
                    name,
                    "@%s says no class that checks it".formatted(name),
                    "name a ConstraintValidator in @Constraint(validatedBy = ...)",
                    members);
        }
        if (all.isEmpty()) {
            return new ConstraintUse(name, null, ConstraintMessage.read(members).text(), "", "", members);
        }
        var fitting = fitting(all, type);
        return fitting == null ? misfit(name, all, members) : written(mirror, fitting.validator(), members);
    }

    private static ConstraintUse misfit(String name, List<Candidate> all, Map<String, Constant> members) {
        var types = all.stream().map(each -> each.checked().toString()).toList();
        return ConstraintUse.faulty(
                name,
                "@%s does not fit this type: it is for %s".formatted(name, String.join(", ", types)),
                "take it out, or name a ConstraintValidator for the type in its validatedBy",
                members);
    }

    private ConstraintUse written(AnnotationMirror mirror, TypeElement validator, Map<String, Constant> members) {
        var annotation = Annotations.type(mirror);
        var name = annotation.getSimpleName().toString();
        var compiler = annotations.compiler();
        if (!isMakeable(validator) || !compiler.isVisible(annotation, owner)) {
            return ConstraintUse.faulty(
                    name,
                    "%s or @%s cannot be reached by generated code".formatted(validator.getQualifiedName(), name),
                    "leave out 'private', make what stands in another package public, and give the class a constructor"
                            + " without parameters",
                    members);
        }
        if (members.values().stream().anyMatch(Constant.Nested.class::isInstance)) {
            return ConstraintUse.faulty(
                    name,
                    "@%s has a member that is an annotation, which cannot be passed on".formatted(name),
                    "use strings, numbers, enums or classes",
                    members);
        }
        var value = demand.generated(annotation, "_Value", owner);
        return worded(name, new ConstraintUse.Written(compiler.name(validator), value), members);
    }

    private boolean isMakeable(TypeElement validator) {
        var nested = validator.getEnclosingElement() instanceof TypeElement
                && !validator.getModifiers().contains(Modifier.STATIC);
        return !nested
                && !validator.getModifiers().contains(Modifier.ABSTRACT)
                && annotations.compiler().isVisible(validator, owner)
                && ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && !constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    private List<Candidate> candidates(AnnotationMirror mirror) {
        var meta = meta(mirror);
        var all = new ArrayList<Candidate>();
        for (var each : meta == null ? List.of() : annotations.items(meta, "validatedBy")) {
            if (each instanceof DeclaredType declared) {
                var checked = checked(declared);
                if (checked != null) {
                    all.add(new Candidate((TypeElement) declared.asElement(), checked));
                }
            }
        }
        return all;
    }

    /// The type that a validator checks; null where it is none.
    private @Nullable TypeMirror checked(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(VALIDATOR)) {
            return declared.getTypeArguments().size() == 2
                    ? declared.getTypeArguments().get(1)
                    : null;
        }
        for (var parent : annotations.compiler().types().directSupertypes(type)) {
            var found = checked(parent);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The narrowest that takes the type.
    private @Nullable Candidate fitting(List<Candidate> all, TypeMirror type) {
        var types = annotations.compiler().types();
        var value = type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
        Candidate best = null;
        for (var each : all) {
            var fits = types.isAssignable(types.erasure(value), types.erasure(each.checked()));
            if (fits && (best == null || types.isSubtype(each.checked(), best.checked()))) {
                best = each;
            }
        }
        return best;
    }
}
