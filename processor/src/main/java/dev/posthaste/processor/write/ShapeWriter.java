package dev.posthaste.processor.write;

import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the shape of a record: how it is made, and its constructor; [ShapeMethods] writes the rest.
public final class ShapeWriter {

    private static final String SHAPE = "SHAPE";

    private final RecordType type;
    private final Imports imports;
    private final ShapeCode shapes;
    private final List<String> variables;
    private final String record;
    private final String header;
    private final List<Code> fields;
    private final Locals locals;
    private final SourceWriter out = new SourceWriter();

    /// The header and the fields are written first: they say which names are no longer free.
    private ShapeWriter(RecordType type, Imports imports) {
        this.type = type;
        this.imports = imports;
        this.shapes = new ShapeCode(imports);
        this.variables = imports.declare(type.variables());
        imports.reserve(List.of(SHAPE, ShapeMethods.RULES));
        this.record = imports.name(type.name());
        this.header = "final class %s extends %s<%s>"
                .formatted(
                        simple() + generics(),
                        imports.name(type.view() ? Library.VIEW_SHAPE : Library.RECORD_SHAPE),
                        record + generics());
        this.fields = type.slots().stream().map(shapes::component).toList();
        this.locals = new Locals(type.slots(), this::isTaken);
    }

    private boolean isTaken(String name) {
        return name.equals(SHAPE)
                || name.equals(ShapeMethods.RULES)
                || imports.isWord(name)
                || shapes.instances().stream()
                        .anyMatch(instance -> instance.name().equals(name));
    }

    /// The file for a record.
    public static JavaFile write(RecordType type) {
        return Imports.settle(type.generation(), imports -> new ShapeWriter(type, imports).file());
    }

    private JavaFile file() {
        out.block(header, () -> {
            writeFactory();
            writeFields();
            writeConstructor();
            new ShapeMethods(type, imports, locals, out).write(record + generics());
        });
        return JavaFile.of(
                type.place(), type.generation(), imports, "The shape of [%s].".formatted(record), out.toString());
    }

    private String simple() {
        return type.generation().name().simple();
    }

    private String generics() {
        return variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">";
    }

    private String access() {
        return type.generation().visible() ? "public " : "";
    }

    private void writeFactory() {
        shapes.instances().forEach(instance -> {
            out.blank();
            out.statement("private static final %s %s = ".formatted(instance.type(), instance.name()), instance.code());
        });
        out.blank();
        if (type.variables().isEmpty()) {
            var before = access() + "static final %s SHAPE = ".formatted(simple());
            out.statement(before, new Code.Call("new " + simple(), fields));
        } else {
            writeGenericFactory();
        }
    }

    private void writeGenericFactory() {
        var shape = imports.name(Library.SHAPE);
        var string = imports.lang("String");
        List<Code> parameters = type.variables().stream()
                .flatMap(each -> Stream.of(
                        "%s<%s> %s"
                                .formatted(shape, imports.type(new JavaType.Variable(each)), ShapeCode.variable(each)),
                        "%s idOf%s".formatted(string, each),
                        "%s titleOf%s".formatted(string, each)))
                .map(Code::text)
                .toList();
        out.lines("/// The shape for type arguments of these shapes, which have these ids and titles.");
        var before = access() + "static %s %s ".formatted(generics(), simple() + generics());
        out.declaration(before, new Code.Call("of", parameters), "", () -> {
            var all = new ArrayList<Code>();
            all.add(name(
                    joined(type.name().qualified() + "[", "idOf", ", ", "]"),
                    joined(type.name().simple() + "[", "titleOf", ", ", "]")));
            all.addAll(fields);
            out.statement("return ", new Code.Call("new %s<>".formatted(simple()), all));
        });
    }

    /// Comments of generic records are not said of their instances, as in pydantic.
    private Code name(String id, String title) {
        var description = type.variables().isEmpty() ? type.description() : "";
        var name = Code.call(
                "new " + imports.name(Library.RECORD_NAME),
                Code.text(id),
                Code.text(title),
                Code.text(Literal.of(description)));
        return type.extra().isEmpty()
                ? name
                : Code.chain(name, List.of(Code.call("with", Code.text(Literal.of(type.extra())))));
    }

    private String joined(String before, String prefix, String between, String after) {
        var variables = type.variables().stream()
                .map(each -> prefix + each)
                .collect(Collectors.joining(" + " + Literal.of(between) + " + "));
        return Literal.of(before) + " + " + variables + " + " + Literal.of(after);
    }

    private void writeFields() {
        var preparing = type.preparing();
        if (preparing != null) {
            out.blank();
            out.lines("private final %s<%s> %s = new %s();"
                    .formatted(
                            imports.name(Library.UNARY_OPERATOR),
                            imports.name(Library.JSON),
                            locals.free("preparing"),
                            imports.name(preparing.type())));
        }
        if (!type.slots().isEmpty()) {
            out.blank();
        }
        type.slots()
                .forEach(slot -> out.lines("private final %s %s;".formatted(fieldType(slot), locals.variable(slot))));
        type.components().stream()
                .filter(ShapeMethods::keepsStandard)
                .forEach(slot -> out.lines("private final %s %s;"
                        .formatted(imports.type(slot.shape().type()), locals.standard(slot))));
    }

    private String fieldType(Slot slot) {
        return "%s<%s>"
                .formatted(
                        imports.name(Library.FIELD), imports.boxed(slot.shape().type()));
    }

    private void writeConstructor() {
        var parameters = new ArrayList<Code>();
        var arguments = new ArrayList<Code>();
        if (type.variables().isEmpty()) {
            arguments.add(name(
                    Literal.of(type.name().qualified()), Literal.of(type.name().simple())));
        } else {
            parameters.add(Code.text(imports.name(Library.RECORD_NAME) + " " + locals.free("name")));
            arguments.add(Code.text(locals.free("name")));
        }
        var tag = type.tag();
        if (tag != null) {
            arguments.add(Code.call(
                    "new " + imports.name(Library.TAG),
                    Code.text(Literal.of(tag.name())),
                    Code.text(Literal.of(tag.value()))));
        }
        for (var slot : type.slots()) {
            parameters.add(Code.text(fieldType(slot) + " " + locals.variable(slot)));
            arguments.add(Code.text(locals.variable(slot)));
        }
        out.blank();
        out.declaration("private ", new Code.Call(simple(), parameters), "", () -> {
            out.statement("", new Code.Call("super", arguments));
            type.slots().forEach(slot -> out.lines("this.%1$s = %1$s;".formatted(locals.variable(slot))));
            type.components().stream()
                    .filter(ShapeMethods::keepsStandard)
                    .forEach(slot -> out.lines(
                            "this.%s = %s.standard();".formatted(locals.standard(slot), locals.variable(slot))));
        });
    }
}
