package dev.posthaste.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A path with parameters: `/files/{owner}/{file:path}`.
///
/// @param parts in order; text and parameters may stand side by side within one segment of the path
public record PathTemplate(List<Part> parts) {

    /// A piece of a template.
    public sealed interface Part {}

    /// Text that stands for itself.
    public record Literal(String text) implements Part {}

    /// A parameter.
    ///
    /// @param name      the name in the braces
    /// @param convertor what it matches
    public record Variable(String name, PathConvertor convertor) implements Part {}

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    /// Reads a template.
    ///
    /// @throws IllegalArgumentException where it is malformed, saying what is wrong
    public static PathTemplate parse(String template) {
        if (!template.isEmpty() && !template.startsWith("/")) {
            throw new IllegalArgumentException("path '%s' must begin with '/'".formatted(template));
        }
        var parts = new ArrayList<Part>();
        var names = new HashSet<String>();
        var matcher = VARIABLE.matcher(template);
        var end = 0;
        while (matcher.find()) {
            addLiteral(parts, template, template.substring(end, matcher.start()));
            var variable = variable(template, matcher.group(1));
            if (!names.add(variable.name())) {
                throw new IllegalArgumentException("path '%s' names '%s' twice".formatted(template, variable.name()));
            }
            parts.add(variable);
            end = matcher.end();
        }
        addLiteral(parts, template, template.substring(end));
        return new PathTemplate(List.copyOf(parts));
    }

    /// Takes what is no path of this server, as the address of a callback: any text, whose plain `{name}` are
    /// parameters.
    public static PathTemplate expression(String text) {
        var parts = new ArrayList<Part>();
        var matcher = VARIABLE.matcher(text);
        var end = 0;
        while (matcher.find()) {
            if (NAME.matcher(matcher.group(1)).matches()) {
                parts.add(new Literal(text.substring(end, matcher.start())));
                parts.add(new Variable(matcher.group(1), PathConvertor.STR));
                end = matcher.end();
            }
        }
        parts.add(new Literal(text.substring(end)));
        return new PathTemplate(List.copyOf(parts));
    }

    private static void addLiteral(List<Part> parts, String template, String text) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("path '%s' has a brace without its counterpart".formatted(template));
        }
        if (!text.isEmpty()) {
            parts.add(new Literal(text));
        }
    }

    private static Variable variable(String template, String inside) {
        var colon = inside.indexOf(':');
        var name = colon < 0 ? inside : inside.substring(0, colon);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "path '%s' has a parameter without a name: write {name}".formatted(template));
        }
        var convertor = colon < 0 ? PathConvertor.STR : PathConvertor.named(inside.substring(colon + 1));
        if (convertor == null) {
            throw new IllegalArgumentException(
                    "path '%s' asks for '%s': known are %s; a parameter's type is that of the method's parameter"
                            .formatted(template, inside.substring(colon), PathConvertor.words()));
        }
        return new Variable(name, convertor);
    }

    /// The names of the parameters, in their order.
    public List<String> names() {
        return variables().stream().map(Variable::name).toList();
    }

    /// The parameters, in their order.
    public List<Variable> variables() {
        return parts.stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .toList();
    }

    /// The template as OpenAPI writes it, without convertors.
    public String openApi() {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Literal literal -> text.append(literal.text());
                case Variable variable ->
                    text.append('{').append(variable.name()).append('}');
            }
        }
        return text.toString();
    }
}
