package dev.posthaste.processor.write;

import dev.posthaste.processor.model.UnionType;
import java.util.ArrayList;
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
        var shape = imports.name(type.discriminator() == null ? Library.UNION_SHAPE : Library.TAGGED_SHAPE);
        var out = new SourceWriter();
        out.block("final class " + name, () -> {
            out.blank();
            var before = (type.generation().visible() ? "public " : "")
                    + "static final %s<%s> SHAPE = ".formatted(shape, union);
            out.statement(before, Code.chain(head(type, "%s.<%s>of".formatted(shape, union)), links(type, imports)));
            out.blank();
            out.lines("private %s() {}".formatted(name));
            out.blank();
            out.block("private static int index(%s value)".formatted(union), () -> writeIndex(type, imports, out));
        });
        return JavaFile.of(
                type.place(), type.generation(), imports, "The shape of [%s].".formatted(union), out.toString());
    }

    private static Code head(UnionType type, String callee) {
        var index = Code.text(type.generation().name().simple() + "::index");
        return type.discriminator() == null
                ? Code.call(callee, index)
                : Code.call(callee, Code.text(Literal.of(type.discriminator())), index);
    }

    private static List<Code> links(UnionType type, Imports imports) {
        var links = new ArrayList<Code>();
        for (var member : type.members()) {
            var arguments = new ArrayList<Code>();
            arguments.add(Code.text(imports.name(member.shape()) + ".SHAPE"));
            member.values().forEach(value -> arguments.add(Code.text(Literal.of(value))));
            links.add(new Code.Call("or", arguments));
        }
        return links;
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
