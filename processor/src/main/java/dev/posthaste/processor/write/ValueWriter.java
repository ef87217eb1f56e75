package dev.posthaste.processor.write;

import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/// Writes the shape of a record that is no JSON object.
public final class ValueWriter {

    private final RecordType type;
    private final Imports imports;
    private final ShapeCode shapes;
    private final String record;

    private ValueWriter(RecordType type, Imports imports) {
        this.type = type;
        this.imports = imports;
        this.shapes = new ShapeCode(imports);
        imports.reserve(List.of("SHAPE"));
        this.record = imports.name(type.name());
    }

    /// The file for a record.
    public static JavaFile write(ValueType type) {
        var record = type.record();
        return Imports.settle(record.generation(), imports -> new ValueWriter(record, imports).file(type.tuple()));
    }

    private JavaFile file(boolean tuple) {
        var kind = imports.name(tuple ? Library.TUPLE_SHAPE : Library.SHAPE);
        var code = tuple ? tuple(kind) : value(type.components().getFirst());
        var name = type.generation().name().simple();
        var out = new SourceWriter();
        out.block("final class " + name, () -> {
            shapes.instances().forEach(instance -> {
                out.blank();
                out.statement(
                        "private static final %s %s = ".formatted(instance.type(), instance.name()), instance.code());
            });
            out.blank();
            var access = type.generation().visible() ? "public " : "";
            out.statement(access + "static final %s<%s> SHAPE = ".formatted(kind, record), code);
            out.blank();
            out.lines("private %s() {}".formatted(name));
        });
        return JavaFile.of(
                type.place(), type.generation(), imports, "The shape of [%s].".formatted(record), out.toString());
    }

    private Code value(Slot slot) {
        var construct = type.overloaded()
                ? "(%s value) -> new %s(value)"
                        .formatted(imports.boxed(slot.shape().type()), record)
                : record + "::new";
        return Code.call(
                imports.name(Library.SHAPES) + ".value",
                Code.text(construct),
                Code.text(record + "::" + slot.javaName()),
                shapes.shape(slot.shape()));
    }

    private Code tuple(String kind) {
        var arguments = new ArrayList<String>();
        var links = new ArrayList<Code>();
        for (var slot : type.components()) {
            var hint = type.overloaded()
                    ? "<%s>".formatted(imports.boxed(slot.shape().type()))
                    : "";
            arguments.add("values.%sat(%d)".formatted(hint, arguments.size()));
            links.add(Code.call("item", Code.text(record + "::" + slot.javaName()), shapes.shape(slot.shape())));
        }
        var construct = "values -> new %s(%s)".formatted(record, String.join(", ", arguments));
        return Code.chain(Code.call("%s.<%s>of".formatted(kind, record), Code.text(construct)), links);
    }
}
