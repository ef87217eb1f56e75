package dev.posthaste.processor.read;

import dev.posthaste.internal.constraint.ConstraintTable;
import dev.posthaste.internal.constraint.ConstraintTable.Entry;
import dev.posthaste.internal.constraint.ConstraintTable.Target;
import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Reads the annotations of Jakarta Validation, those of users among them.
///
/// @param written  reads those that a user's class checks
/// @param type     the type on which they stand
/// @param targets  which kinds of types it is
/// @param nullable whether it may be null
record ConstraintReader(ValidatorReader written, TypeMirror type, List<Target> targets, boolean nullable) {

    private static final String NOT_NULL = "jakarta.validation.constraints.NotNull";

    List<ConstraintUse> read(List<AnnotationMirror> mirrors) {
        var uses = new ArrayList<ConstraintUse>();
        mirrors.stream().filter(ConstraintReader::isConstraint).forEach(mirror -> add(mirror, uses, new HashSet<>()));
        return List.copyOf(uses);
    }

    /// The constraints on a type and within it, by name.
    static List<String> names(Views views) {
        var own = views.annotations().stream()
                .filter(ConstraintReader::isConstraint)
                .map(mirror -> Annotations.type(mirror).getSimpleName().toString());
        var arguments = views.type() instanceof DeclaredType type
                ? type.getTypeArguments().size()
                : 0;
        var inner = IntStream.range(0, arguments).mapToObj(views::argument).flatMap(each -> names(each).stream());
        return Stream.concat(own, inner).toList();
    }

    private static boolean isConstraint(AnnotationMirror mirror) {
        return ValidatorReader.meta(mirror) != null;
    }

    /// Adds the constraints that an annotation is made of, and then what it is itself.
    private void add(AnnotationMirror mirror, List<ConstraintUse> uses, Set<String> within) {
        var name = Annotations.name(mirror);
        var known = ConstraintTable.named(name);
        if (known != null) {
            uses.add(known(mirror, known));
        } else if (!name.equals(NOT_NULL)) {
            addWritten(mirror, uses, within);
        } else if (nullable) {
            uses.add(ConstraintUse.faulty(
                    "NotNull",
                    "@NotNull contradicts @Nullable",
                    "leave one of them out: nothing is null without @Nullable",
                    Map.of()));
        }
    }

    private void addWritten(AnnotationMirror mirror, List<ConstraintUse> uses, Set<String> within) {
        if (!within.add(Annotations.name(mirror))) {
            return;
        }
        var parts = new ArrayList<ConstraintUse>();
        var single = false;
        for (var each : Annotations.type(mirror).getAnnotationMirrors()) {
            single |= Annotations.name(each).equals("jakarta.validation.ReportAsSingleViolation");
            if (isConstraint(each)) {
                add(each, parts, within);
            }
        }
        var own = written.read(mirror, type, parts.isEmpty());
        var message = single ? own.message() : null;
        parts.forEach(part -> uses.add(message == null ? part : part.saying(message)));
        if (own.made() != null || !own.fault().isEmpty()) {
            uses.add(own);
        }
        within.remove(Annotations.name(mirror));
    }

    private ConstraintUse known(AnnotationMirror mirror, Map<Target, Entry> entries) {
        var name = Annotations.type(mirror).getSimpleName().toString();
        var members = written.annotations().constants(mirror);
        var entry = targets.stream().map(entries::get).filter(Objects::nonNull).findFirst();
        if (entry.isEmpty()) {
            return ConstraintUse.faulty(
                    name,
                    "@%s does not fit this type: it is for %s"
                            .formatted(name, ConstraintTargets.words(entries.keySet())),
                    "take it out, or change the type",
                    members);
        }
        var made = new ConstraintUse.Known(entry.get().method(), arguments(entry.get(), members));
        return ValidatorReader.worded(name, made, members);
    }

    private static List<Constant> arguments(Entry entry, Map<String, Constant> members) {
        return entry.members().stream()
                .map(member -> member.startsWith("=")
                        ? new Constant.Literal(member.substring(1))
                        : members.getOrDefault(member, new Constant.Literal("0")))
                .toList();
    }
}
