package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.Made;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names instances of generic records: an id that tells them apart, and words for constants; [PythonTitle] has titles.
///
/// A type variable is not known before run time: its name stands between marks until [#expression] takes them out.
final class ShapeTitle {

    private static final char MARK = '\u0001';
    private static final Pattern VARIABLE = Pattern.compile(MARK + "([^" + MARK + "]*)" + MARK);

    private ShapeTitle() {}

    static String id(ShapeUse use) {
        var rules = use.constraints().stream().map(ShapeTitle::rule).collect(Collectors.joining());
        return rules + name(use, true, ShapeTitle::id) + (use.strict() ? "!" : "") + (use.nullable() ? "?" : "");
    }

    private static String rule(ConstraintUse constraint) {
        var said = constraint.made() instanceof ConstraintUse.Known(var _, var arguments)
                ? arguments
                : List.copyOf(constraint.members().values());
        return said.stream()
                        .map(argument -> switch (argument) {
                            case Constant.Text(var text) -> "'" + text + "'";
                            case Constant.Literal(var source) -> source;
                            default -> argument.toString();
                        })
                        .collect(Collectors.joining(", ", "@" + constraint.annotation() + "(", ") "))
                + (constraint.message() == null ? "" : "'" + constraint.message() + "' ");
    }

    static String title(ShapeUse use) {
        var name = name(use, false, ShapeTitle::title);
        return use.nullable() ? "Nullable_" + name + "_" : name;
    }

    private static String name(ShapeUse use, boolean whole, Function<ShapeUse, String> inner) {
        return switch (use.form()) {
            case TypeForm.Items items -> generic(capital(items.factory()), List.of(inner.apply(items.item())), whole);
            case TypeForm.Mapping mapping ->
                generic("Map", arguments(mapping).map(inner).toList(), whole);
            case TypeForm.Choice choice -> generic("Literal", choice.values(), whole);
            case TypeForm.Prepared prepared -> marked(prepared.preparing(), inner.apply(prepared.value()), whole);
            case TypeForm.Converted converted -> marked(converted.converter(), plain(use.type(), whole), whole);
            case TypeForm.Text text when whole -> text.strip() + text.letters() + plain(use.type(), true);
            case TypeForm.Encoded encoded -> generic("Json", List.of(inner.apply(encoded.value())), whole);
            case TypeForm.Maybe maybe -> generic("Optional", List.of(inner.apply(maybe.value())), whole);
            case TypeForm.PartOf part -> generic(part.name(), List.of(inner.apply(part.whole())), whole);
            case TypeForm.Product product
            when !product.arguments().isEmpty() ->
                generic(
                        whole ? product.type().qualified() : product.type().simple(),
                        product.arguments().stream().map(inner).toList(),
                        whole);
            case TypeForm.Variable(var variable) -> marked(variable);
            default -> plain(use.type(), whole);
        };
    }

    /// The name of a type variable, until [#expression] takes the marks out.
    static String marked(String variable) {
        return MARK + variable + MARK;
    }

    /// The name of what a class makes.
    private static String marked(Made by, String name, boolean whole) {
        return whole ? by.type().qualified() + "(" + name + ")" : name;
    }

    /// Keys that are strings go without saying.
    private static Stream<ShapeUse> arguments(TypeForm.Mapping mapping) {
        var text = plain(mapping.keys().type(), true).equals("java.lang.String")
                && mapping.keys().constraints().isEmpty();
        return text ? Stream.of(mapping.values()) : Stream.of(mapping.keys(), mapping.values());
    }

    private static String plain(JavaType type, boolean whole) {
        return switch (type) {
            case JavaType.Named named ->
                whole ? named.name().qualified() : named.name().simple();
            case JavaType.Primitive(var name) -> name;
            default -> type.toString();
        };
    }

    private static String generic(String name, List<String> arguments, boolean whole) {
        return whole
                ? name + "[" + String.join(", ", arguments) + "]"
                : name + "_" + String.join("__", arguments) + "_";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The text as an expression, in which a type variable's name is that of a parameter.
    ///
    /// @param prefix of the parameters: `idOf`
    static String expression(String text, String prefix) {
        var parts = new ArrayList<String>();
        var matcher = VARIABLE.matcher(text);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(Literal.of(text.substring(end, matcher.start())));
            }
            parts.add(prefix + matcher.group(1));
            end = matcher.end();
        }
        if (end < text.length() || parts.isEmpty()) {
            parts.add(Literal.of(text.substring(end)));
        }
        return String.join(" + ", parts);
    }

    /// Whether a type variable stands in the text.
    static boolean isOpen(String text) {
        return text.indexOf(MARK) >= 0;
    }
}
