package dev.posthaste.internal;

import dev.posthaste.Naming.Style;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes names of Java in other styles.
public final class NameStyle {

    private NameStyle() {}

    /// The name in that style: `unitPrice` and `UnitPrice` have two words, and so have `HTTPServer` and `unit_price`.
    public static String of(String name, Style style) {
        var words = words(name);
        return switch (style) {
            case AS_WRITTEN -> name;
            case SNAKE_CASE -> String.join("_", words);
            case UPPER_SNAKE_CASE -> String.join("_", words).toUpperCase(Locale.ROOT);
            case KEBAB_CASE -> String.join("-", words);
            case CAMEL_CASE -> words.getFirst() + capitals(words.subList(1, words.size()));
            case UPPER_CAMEL_CASE -> capitals(words);
        };
    }

    private static List<String> words(String name) {
        var spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
        return Stream.of(spaced.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), words -> words.isEmpty() ? List.of(name) : words));
    }

    private static String capitals(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
