package dev.posthaste.processor.read;

import dev.posthaste.processor.model.Constant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a constraint says to clients: members of the annotation in braces are replaced.
///
/// @param text  the message; null where the constraint has words of its own
/// @param fault what is wrong with it; empty where nothing is
record ConstraintMessage(@Nullable String text, String fault) {

    private static final Pattern PLACEHOLDER = Pattern.compile("(\\\\[{}$])|(\\$?)\\{([^{}]*)\\}");

    static ConstraintMessage read(Map<String, Constant> members) {
        if (!(members.get("message") instanceof Constant.Text(var template))
                || template.isEmpty()
                || template.startsWith("{jakarta.validation.constraints.")) {
            return new ConstraintMessage(null, "");
        }
        var text = new StringBuilder();
        var matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                matcher.appendReplacement(
                        text, Matcher.quoteReplacement(matcher.group(1).substring(1)));
                continue;
            }
            var value = matcher.group(2).isEmpty() ? members.get(matcher.group(3)) : null;
            if (value == null) {
                return new ConstraintMessage(null, fault(matcher.group()));
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(words(value)));
        }
        return new ConstraintMessage(matcher.appendTail(text).toString(), "");
    }

    private static String fault(String placeholder) {
        return placeholder.startsWith("$")
                ? "has an expression in its message, %s, which nothing computes".formatted(placeholder)
                : "has %s in its message, which is none of its members".formatted(placeholder);
    }

    private static String words(Constant value) {
        return switch (value) {
            case Constant.Text(var text) -> text;
            case Constant.Literal(var source) -> source.replaceAll("(?<=[0-9])[LlFfDd]$", "");
            case Constant.Of(var _, var name) -> name;
            case Constant.Several(var _, var items) ->
                String.join(", ", items.stream().map(ConstraintMessage::words).toList());
            default -> "";
        };
    }
}
