package dev.posthaste.processor.write;

import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.Made;
import dev.posthaste.processor.model.Selection;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the expressions of shapes and fields. Instances of generic records become constants of the file.
final class ShapeCode {

    /// A constant for an instance of a generic record.
    record Instance(String type, String name, Code code) {}

    private final Imports imports;
    private final Map<String, Instance> instances = new LinkedHashMap<>();

    ShapeCode(Imports imports) {
        this.imports = imports;
    }

    /// The constants that the expressions so far refer to, in an order in which they can be initialised.
    List<Instance> instances() {
        return List.copyOf(instances.values());
    }

    /// A field for a component.
    Code component(Slot slot) {
        var named = slot.javaName().equals(slot.name());
        var name = Code.text(Literal.of(slot.javaName()));
        return field(slot, named ? List.of() : List.of(Code.call("forComponent", name)));
    }

    /// A field for a parameter.
    Code field(Slot slot) {
        return field(slot, List.of());
    }

    private Code field(Slot slot, List<Code> first) {
        var shape = slot.shape().nullable() && !slot.optional() ? shape(slot.shape()) : constrained(slot.shape());
        var head = Code.call(imports.name(Library.FIELD) + ".of", Code.text(Literal.of(slot.name())), shape);
        var links = new ArrayList<>(first);
        if (slot.optional()) {
            links.add(Code.call("orNull"));
        }
        links.addAll(new LabelsCode(slot.labels(), slot.shape().form().defaultIsText()).steps());
        return Code.chain(head, links);
    }

    /// A shape, which takes null where its type does.
    Code shape(ShapeUse use) {
        var code = constrained(use);
        if (!use.nullable()) {
            return code;
        }
        return link(code, Code.call("orNull"));
    }

    /// A shape, of which not all members are written.
    Code selected(ShapeUse use, Selection selection) {
        if (selection.all()) {
            return shape(use);
        }
        var reasons = selection.omitted().stream()
                .<Code>map(reason -> Code.text(imports.name(Library.OMIT) + "." + reason))
                .toList();
        var links = new ArrayList<Code>();
        if (!selection.included().isEmpty()) {
            links.add(new Code.Call("including", literals(selection.included())));
        }
        if (!selection.excluded().isEmpty()) {
            links.add(new Code.Call("excluding", literals(selection.excluded())));
        }
        var all = Code.chain(new Code.Call(imports.name(Library.SELECTION) + ".omitting", reasons), links);
        return link(shape(use), Code.call("selecting", all));
    }

    private static List<Code> literals(List<String> texts) {
        return texts.stream().<Code>map(text -> Code.text(Literal.of(text))).toList();
    }

    private static Code link(Code code, Code last) {
        if (code instanceof Code.Chain(var head, var links)) {
            var all = new ArrayList<>(links);
            all.add(last);
            return Code.chain(head, all);
        }
        return Code.chain(code, List.of(last));
    }

    /// Whether the lax rules for the type itself, apart from what stands within, make it of anything of another form.
    private static boolean converts(TypeForm form) {
        return switch (form) {
            case TypeForm.Scalar _, TypeForm.Constants _ -> true;
            case TypeForm.Items items -> items.factory().equals("set");
            default -> false;
        };
    }

    private Code constrained(ShapeUse use) {
        var code = kept(use);
        return use.form() instanceof TypeForm.Text text && !text.letters().isEmpty()
                ? Code.call(imports.name(Library.SHAPES) + "." + text.letters(), code)
                : code;
    }

    private Code kept(ShapeUse use) {
        var form = use.strict() && converts(use.form()) ? link(form(use), Code.call("strict")) : form(use);
        if (use.constraints().isEmpty()) {
            return form;
        }
        var constraints = use.constraints().stream().map(this::constraint).toList();
        return link(form, new Code.Call("with", constraints));
    }

    private Code constraint(ConstraintUse use) {
        return ConstraintCode.of(use, imports);
    }

    private Code form(ShapeUse use) {
        var shapes = imports.name(Library.SHAPES);
        return switch (use.form()) {
            case TypeForm.Scalar(var type) -> Code.call(shapes + ".of", Code.text(imports.type(type) + ".class"));
            case TypeForm.Items(var factory, var item) -> Code.call(shapes + "." + factory, shape(item));
            case TypeForm.Mapping(var keys, var values) -> Code.call(shapes + ".map", shape(keys), shape(values));
            case TypeForm.Constants constants -> Code.text(imports.name(constants.shape()) + ".SHAPE");
            case TypeForm.Choice choice -> literal(choice.whole(), choice.values());
            case TypeForm.Fixed(var factory) -> Code.call(shapes + "." + factory);
            case TypeForm.Product product -> later(product(use.type(), product), product.later());
            case TypeForm.Union union -> later(Code.text(imports.name(union.shape()) + ".SHAPE"), union.later());
            case TypeForm.Plain plain -> later(Code.text(imports.name(plain.shape()) + ".SHAPE"), plain.later());
            case TypeForm.Text text -> {
                var plain = Code.call(shapes + ".of", Code.text(imports.lang("String") + ".class"));
                yield text.strip() ? Code.call(shapes + ".stripped", plain) : plain;
            }
            case TypeForm.Converted(var converter, var sent) ->
                Code.call(shapes + ".converted", instance(converter), shape(sent));
            case TypeForm.Prepared(var preparing, var value) ->
                Code.call(shapes + ".prepared", instance(preparing), shape(value));
            case TypeForm.Encoded(var value) -> Code.call(shapes + ".encoded", shape(value));
            case TypeForm.Maybe(var value) -> Code.call(shapes + ".optional", shape(value));
            case TypeForm.PartOf(var factory, var whole) -> Code.call(shapes + "." + factory, form(whole));
            case TypeForm.View view -> later(Code.text(imports.name(view.shape()) + ".SHAPE"), view.later());
            case TypeForm.Projected(var source, var target, var _) ->
                link(form(target), Code.call("from", form(source)));
            case TypeForm.Variable(var name) -> Code.text(variable(name));
            case TypeForm.None none -> throw new IllegalStateException(none.reason());
        };
    }

    private Code instance(Made made) {
        return Code.text("new " + imports.name(made.type()) + "()");
    }

    private Code literal(ShapeUse whole, List<String> values) {
        var arguments = new ArrayList<>(List.of(form(whole)));
        values.forEach(value -> arguments.add(Code.text(Literal.of(value))));
        return new Code.Call(imports.name(Library.SHAPES) + ".literal", arguments);
    }

    private Code later(Code code, boolean later) {
        return later ? Code.call(imports.name(Library.SHAPES) + ".later", new Code.Prefixed("() -> ", code)) : code;
    }

    /// The parameter that holds the shape of a type variable.
    static String variable(String name) {
        return name.length() == 1 && Character.isUpperCase(name.charAt(0))
                ? name.toLowerCase(Locale.ROOT)
                : "shapeOf" + name;
    }

    private Code product(JavaType type, TypeForm.Product product) {
        var shape = imports.name(product.shape());
        if (product.arguments().isEmpty()) {
            return Code.text(shape + ".SHAPE");
        }
        var arguments = new ArrayList<Code>();
        var open = false;
        for (var use : product.arguments()) {
            var id = ShapeTitle.id(use);
            open |= ShapeTitle.isOpen(id);
            arguments.add(shape(use));
            arguments.add(Code.text(ShapeTitle.expression(id, "idOf")));
            arguments.add(Code.text(ShapeTitle.expression(PythonTitle.of(use), "titleOf")));
        }
        var code = new Code.Call(shape + ".of", arguments);
        return open ? code : Code.text(instance(type, product, code));
    }

    private String instance(JavaType type, TypeForm.Product product, Code code) {
        var key = code.flat();
        var known = instances.get(key);
        if (known != null) {
            return known.name();
        }
        var titles = product.arguments().stream().map(ShapeTitle::title).toList();
        var name = snake(product.type().simple() + "_Of_" + String.join("_And_", titles));
        var unique = unique(name);
        var generics = imports.type(type);
        var text = imports.name(product.shape()) + generics.substring(generics.indexOf('<'));
        instances.put(key, new Instance(text, unique, code));
        return unique;
    }

    private String unique(String name) {
        var taken = instances.values().stream().map(Instance::name).collect(Collectors.toSet());
        var unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private static String snake(String text) {
        return text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("_+", "_")
                .replaceAll("_$", "")
                .toUpperCase(Locale.ROOT);
    }
}
