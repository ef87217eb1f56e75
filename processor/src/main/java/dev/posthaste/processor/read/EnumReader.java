package dev.posthaste.processor.read;

import dev.posthaste.Literal;
import dev.posthaste.Name;
import dev.posthaste.Value;
import dev.posthaste.processor.model.EnumType;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// Reads enums.
record EnumReader(Compiler compiler, Annotations annotations) {

    EnumType read(Demand.Wanted wanted) {
        var type = wanted.type();
        return new EnumType(
                compiler.places().of(wanted.owner()),
                compiler.name(type),
                compiler.generation(type, wanted.generated(), wanted.owner()),
                Comments.of(compiler, type).description(),
                Annotations.find(type, Literal.class) != null,
                constants(type),
                values(type, wanted.owner()));
    }

    List<EnumType.Constant> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::constant)
                .toList();
    }

    private EnumType.Constant constant(Element constant) {
        var name = constant.getSimpleName().toString();
        var given = annotations.text(constant, Name.class);
        return new EnumType.Constant(name, given == null ? name : given);
    }

    private List<EnumType.Value> values(TypeElement type, TypeElement owner) {
        return type.getEnclosedElements().stream()
                .filter(each -> Annotations.find(each, Value.class) != null)
                .map(each -> value(each, owner))
                .toList();
    }

    private EnumType.Value value(Element member, TypeElement owner) {
        var modifiers = member.getModifiers();
        var near = compiler.elements()
                .getPackageOf(member)
                .equals(compiler.elements().getPackageOf(owner));
        var seen = modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE));
        var types = new TypeNames(compiler);
        var name = member.getSimpleName().toString();
        return member instanceof ExecutableElement method
                ? new EnumType.Value(
                        name + "()",
                        types.read(method.getReturnType()),
                        seen && method.getParameters().isEmpty() && !modifiers.contains(Modifier.STATIC))
                : new EnumType.Value(name, types.read(member.asType()), seen && !modifiers.contains(Modifier.STATIC));
    }

    /// Whether no compiler knows the values.
    static boolean computed(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(each -> Annotations.find(each, Value.class) != null);
    }
}
