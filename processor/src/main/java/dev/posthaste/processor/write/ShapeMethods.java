package dev.posthaste.processor.write;

import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.Labels.Mark;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.List;

/// Writes the methods of a record's shape.
///
/// @param type    the record
/// @param imports of the file
/// @param locals  names of variables
/// @param out     where the methods are written
record ShapeMethods(RecordType type, Imports imports, Locals locals, SourceWriter out) {

    /// The fast reader notes fields in the bits of a `long`.
    private static final int MOST_BITS = 64;

    static final String RULES = "RULES";

    void write(String record) {
        if (!type.view()) {
            writeConstruct(record);
        }
        writeComponent(record);
        if (!type.view()) {
            writeAccept(record);
        }
        writeWrite(record);
        var preparing = type.preparing();
        if (preparing != null) {
            method(
                    "protected %s<%s> preparing()"
                            .formatted(imports.name(Library.UNARY_OPERATOR), imports.name(Library.JSON)),
                    () -> out.lines("return %s;".formatted(locals.free("preparing"))));
        }
        if (!type.rules().isEmpty()) {
            writeRules();
        }
        if (type.closed()) {
            method("protected boolean closed()", () -> out.lines("return true;"));
        }
    }

    private void writeRules() {
        var rules = "%s<%s<?>>".formatted(imports.name(Library.LIST), imports.name(Library.CONSTRAINT));
        out.blank();
        out.statement(
                "private static final %s %s = ".formatted(rules, RULES),
                new Code.Call(
                        imports.name(Library.LIST) + ".of",
                        type.rules().stream()
                                .map(rule -> ConstraintCode.of(rule, imports))
                                .toList()));
        method("protected %s rules()".formatted(rules), () -> out.lines("return %s;".formatted(RULES)));
    }

    /// Whether a component has a default that the fast reader keeps at hand: one of JSON may refer to shapes that are
    /// not there yet when this one is made.
    static boolean keepsStandard(Slot slot) {
        return slot.standard() != null && slot.shape().form().defaultIsText();
    }

    private List<Slot> components() {
        return type.components();
    }

    private void writeConstruct(String record) {
        var arguments = new ArrayList<Code>();
        for (int i = 0; i < components().size(); i++) {
            var hint = type.overloaded()
                    ? "<%s>".formatted(imports.boxed(components().get(i).shape().type()))
                    : "";
            arguments.add(Code.text("values.%sat(%d)".formatted(hint, i)));
        }
        method(
                "protected %s construct(%s values)".formatted(record, imports.name(Library.VALUES)),
                () -> out.statement("return ", new Code.Call("new " + record, arguments)));
    }

    private void method(String header, Runnable inside) {
        out.blank();
        out.lines("@" + imports.lang("Override"));
        out.block(header, inside);
    }

    private void writeComponent(String record) {
        var failure = "throw new %s(index);".formatted(imports.lang("IndexOutOfBoundsException"));
        var header = "protected @%s %s component(%s value, int index)"
                .formatted(imports.name(Library.NULLABLE), imports.lang("Object"), record);
        method(header, () -> {
            if (type.slots().isEmpty()) {
                out.lines(failure);
                return;
            }
            out.lines("return switch (index) {");
            for (int i = 0; i < type.slots().size(); i++) {
                out.lines("    case %d -> value.%s();"
                        .formatted(i, type.slots().get(i).javaName()));
            }
            out.lines("    default -> " + failure + "\n};");
        });
    }

    private void writeAccept(String record) {
        var in = locals.free("in");
        method("protected %s acceptMembers(%s %s)".formatted(record, imports.name(Library.JSON_INPUT), in), () -> {
            if (components().size() > MOST_BITS) {
                out.lines("throw %s.odd();".formatted(in));
            } else {
                writeLoop(record, in);
            }
        });
    }

    private void writeLoop(String record, String in) {
        var seen = locals.free("seen");
        var member = locals.free("member");
        components()
                .forEach(slot -> out.lines("%s %s = %s;"
                        .formatted(imports.type(slot.shape().type()), locals.variable(slot), initial(slot))));
        if (!components().isEmpty()) {
            out.lines("long %s = 0;".formatted(seen));
        }
        out.block(
                "for (var %1$s = %2$s.nextName(); %1$s != null; %1$s = %2$s.nextName())".formatted(member, in), () -> {
                    if (components().isEmpty()) {
                        out.lines(unknown(in));
                    } else {
                        out.block("switch (%s)".formatted(member), () -> writeCases(in, seen));
                    }
                });
        var required = required();
        if (required != 0) {
            out.lines("%s.require(%s, %s);".formatted(in, seen, bits(required)));
        }
        List<Code> arguments = components().stream()
                .<Code>map(slot -> Code.text(locals.variable(slot)))
                .toList();
        out.statement("return ", new Code.Call("new " + record, arguments));
    }

    private void writeCases(String in, String seen) {
        for (int i = 0; i < components().size(); i++) {
            var slot = components().get(i);
            var index = i;
            if (slot.equals(type.rest())) {
                continue;
            }
            out.block("case %s ->".formatted(Literal.of(slot.name())), () -> {
                out.lines("%s = %s.once(%s, %d);".formatted(seen, in, seen, index));
                out.lines("%1$s = this.%1$s.shape().accept(%2$s);".formatted(locals.variable(slot), in));
            });
        }
        out.lines("default -> " + unknown(in));
    }

    /// What no component takes is the authority's business, where it is not passed over.
    private String unknown(String in) {
        return type.closed() || type.rest() != null ? "throw %s.odd();".formatted(in) : in + ".skip();";
    }

    private String initial(Slot slot) {
        if (keepsStandard(slot)) {
            return "this." + locals.standard(slot);
        }
        if (slot.standard() != null
                || slot.labels().is(Mark.REST)
                || slot.shape().form() instanceof TypeForm.Maybe) {
            return "this.%s.standard()".formatted(locals.variable(slot));
        }
        return slot.shape().type() instanceof JavaType.Primitive(var name)
                ? switch (name) {
                    case "boolean" -> "false";
                    default -> "0";
                }
                : "null";
    }

    private long required() {
        var bits = 0L;
        for (int i = 0; i < components().size(); i++) {
            var slot = components().get(i);
            if (!slot.mayBeAbsent()) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private String bits(long required) {
        var binary = Long.toBinaryString(required);
        var width = components().size();
        return width <= 16
                ? "0b" + "0".repeat(width - binary.length()) + binary + "L"
                : "0x" + Long.toHexString(required) + "L";
    }

    private void writeWrite(String record) {
        var header =
                "protected void writeMembers(%s value, %s out)".formatted(record, imports.name(Library.JSON_OUTPUT));
        method(header, () -> {
            type.written().stream()
                    .filter(slot -> !slot.labels().is(Mark.COMPUTED))
                    .forEach(this::writeMember);
            if (type.rest() != null) {
                out.lines("this.%s.writeEntries(value.%s(), out);"
                        .formatted(locals.variable(type.rest()), type.rest().javaName()));
            }
            type.computed().forEach(this::writeMember);
        });
    }

    private void writeMember(Slot slot) {
        out.lines("out.name(%s);".formatted(Literal.of(slot.labels().output())));
        out.lines("this.%s.shape().write(value.%s(), out);".formatted(locals.variable(slot), slot.javaName()));
    }
}
