package dev.posthaste.processor.write;

import dev.posthaste.processor.model.UnionType;
import java.util.List;

/// Writes the shape of a sealed interface.
public final class UnionWriter {

    private UnionWriter() {}

    /// The file for a sealed interface.
    public static JavaFile write(UnionType type) {
        return Imports.settle(type.generation(), imports -> file(type, imports));
    }

    private static JavaFile file(UnionType type, Imports imports) {
        imports.reserve(List.of("SHAPE"));
        var union = imports.name(type.name());
        var name = type.generation().name().simple();
        var shape = imports.name(Library.UNION_SHAPE);
        var out = new SourceWriter();
        List<Code> members = type.members().stream()
                .<Code>map(member -> Code.text(imports.name(member.shape()) + ".SHAPE"))
                .toList();
        out.block("final class " + name, () -> {
            out.blank();
            var before = (type.generation().visible() ? "public " : "")
                    + "static final %s<%s> SHAPE = ".formatted(shape, union);
            var list = new Code.Call(imports.name(Library.LIST) + ".of", members);
            out.statement(before, Code.call("new %s<>".formatted(shape), list, Code.text(name + "::index")));
            out.blank();
            out.lines("private %s() {}".formatted(name));
            out.blank();
            out.block("private static int index(%s value)".formatted(union), () -> writeIndex(type, imports, out));
        });
        return JavaFile.of(
                type.place(), type.generation(), imports, "The shape of [%s].".formatted(union), out.toString());
    }

    private static void writeIndex(UnionType type, Imports imports, SourceWriter out) {
        out.lines("return switch (value) {");
        for (int i = 0; i < type.members().size(); i++) {
            out.lines("    case %s _ -> %d;"
                    .formatted(imports.name(type.members().get(i).type()), i));
        }
        out.lines("};");
    }
}
