package dev.posthaste.processor.write;

import dev.posthaste.processor.model.AskingType;
import dev.posthaste.processor.model.AskingType.Member;
import dev.posthaste.processor.model.JavaType;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the class that stands for an annotation at run time, equal to others that say the same.
public final class AskingWriter {

    private final AskingType type;
    private final Imports imports;
    private final SourceWriter out = new SourceWriter();

    private AskingWriter(AskingType type, Imports imports) {
        this.type = type;
        this.imports = imports;
        imports.reserve(type.inherited());
        imports.reserve(type.members().stream().map(Member::name).toList());
    }

    /// The file for an annotation.
    public static JavaFile write(AskingType type) {
        return Imports.settle(type.generation(), imports -> new AskingWriter(type, imports).file());
    }

    private JavaFile file() {
        var annotation = imports.name(type.name());
        List<Code> members = type.members().stream()
                .map(member -> Code.text(imports.type(member.type()) + " " + member.name()))
                .toList();
        var signature = new Code.Call(type.generation().name().simple(), members);
        out.declaration("record ", signature, " implements " + annotation, () -> {
            type.members().stream()
                    .filter(member -> member.type() instanceof JavaType.ArrayOf)
                    .forEach(this::writeCopy);
            writeType(annotation);
            writeEquals(annotation);
            writeHashCode();
        });
        return JavaFile.of(
                type.place(), type.generation(), imports, "What [%s] says.".formatted(annotation), out.toString());
    }

    private void method(String header, Runnable inside) {
        out.blank();
        out.lines("@" + imports.lang("Override"));
        out.block(header, inside);
    }

    private void writeCopy(Member member) {
        method(
                "public %s %s()".formatted(imports.type(member.type()), member.name()),
                () -> out.lines("return %s.clone();".formatted(member.name())));
    }

    private void writeType(String annotation) {
        method(
                "public %s<? extends %s> annotationType()"
                        .formatted(imports.lang("Class"), imports.name(Library.ANNOTATION)),
                () -> out.lines("return %s.class;".formatted(annotation)));
    }

    private void writeEquals(String annotation) {
        var header =
                "public boolean equals(@%s %s other)".formatted(imports.name(Library.NULLABLE), imports.lang("Object"));
        method(header, () -> {
            if (type.members().isEmpty()) {
                out.lines("return other instanceof %s;".formatted(annotation));
                return;
            }
            out.lines("return other instanceof %s that".formatted(annotation));
            for (var member : type.members()) {
                var end = member.equals(type.members().getLast()) ? ";" : "";
                out.lines("        && %s.equals(this.%2$s, that.%2$s())%3$s"
                        .formatted(objects(member), member.name(), end));
            }
        });
    }

    private String objects(Member member) {
        return imports.name(member.type() instanceof JavaType.ArrayOf ? Library.ARRAYS : Library.OBJECTS);
    }

    private void writeHashCode() {
        var terms = type.members().stream()
                .map(member -> "(127 * %s.hashCode() ^ %s.hashCode(this.%s))"
                        .formatted(Literal.of(member.name()), objects(member), member.name()))
                .collect(Collectors.joining("\n        + "));
        method("public int hashCode()", () -> out.lines("return %s;".formatted(terms.isEmpty() ? "0" : terms)));
    }
}
