package dev.posthaste.processor.write;

import dev.posthaste.processor.model.EnumType;
import java.util.ArrayList;
import java.util.List;

/// Writes the shape of an enum.
public final class EnumWriter {

    private EnumWriter() {}

    /// The file for an enum.
    public static JavaFile write(EnumType type) {
        return Imports.settle(type.generation(), imports -> file(type, imports));
    }

    private static JavaFile file(EnumType type, Imports imports) {
        imports.reserve(List.of("SHAPE"));
        var constants = imports.name(type.name());
        var name = type.generation().name().simple();
        var renamed = type.values().isEmpty() && type.constants().stream().anyMatch(EnumType.Constant::renamed);
        var out = new SourceWriter();
        out.block("final class " + name, () -> {
            out.blank();
            var before = (type.generation().visible() ? "public " : "")
                    + "static final %s<%s> SHAPE = ".formatted(imports.name(Library.SHAPE), constants);
            out.statement(before, shape(type, imports, renamed ? name + "::json" : value(type, constants)));
            out.blank();
            out.lines("private %s() {}".formatted(name));
            if (renamed) {
                writeNames(type, imports, out);
            }
        });
        return JavaFile.of(
                type.place(), type.generation(), imports, "The shape of [%s].".formatted(constants), out.toString());
    }

    private static Code shape(EnumType type, Imports imports, String value) {
        var arguments = new ArrayList<Code>();
        if (!type.literal()) {
            arguments.add(Code.call(
                    "new " + imports.name(Library.RECORD_NAME),
                    Code.text(Literal.of(type.name().qualified())),
                    Code.text(Literal.of(type.name().simple())),
                    Code.text(Literal.of(type.description()))));
        }
        arguments.add(Code.text(value));
        arguments.add(Code.text(imports.name(type.name()) + ".values()"));
        return new Code.Call(imports.name(Library.SHAPES) + (type.literal() ? ".literals" : ".enumeration"), arguments);
    }

    private static String value(EnumType type, String constants) {
        if (type.values().isEmpty()) {
            return constants + "::name";
        }
        var member = type.values().getFirst().member();
        return member.endsWith("()")
                ? constants + "::" + member.substring(0, member.length() - 2)
                : "constant -> constant." + member;
    }

    private static void writeNames(EnumType type, Imports imports, SourceWriter out) {
        out.blank();
        var header = "private static %s json(%s constant)".formatted(imports.lang("String"), imports.name(type.name()));
        out.block(header, () -> {
            out.lines("return switch (constant) {");
            for (var constant : type.constants()) {
                out.lines("    case %s -> %s;".formatted(constant.name(), Literal.of(constant.given())));
            }
            out.lines("};");
        });
    }
}
