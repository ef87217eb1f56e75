package dev.posthaste.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a parameter of a path matches (Starlette's convertors): `{n:int}` matches no text, so that another route may.
public enum PathConvertor {
    /// One segment, or a part of it: what a parameter without a convertor matches.
    STR("[^/]+"),
    /// All the rest, slashes included; also nothing.
    PATH(".*"),
    /// Digits, without a sign.
    INT("[0-9]+"),
    /// Digits, perhaps with a fraction; without a sign.
    FLOAT("[0-9]+(?:\\.[0-9]+)?"),
    /// A UUID, with or without its hyphens.
    UUID("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}");

    private final String regex;
    private final Pattern pattern;

    PathConvertor(String regex) {
        this.regex = regex;
        this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    }

    /// The one of that name, in lower case; null where there is none.
    public static @Nullable PathConvertor named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// The names of all, as they follow the colon.
    public static String words() {
        return Arrays.stream(values()).map(each -> "':" + each.word() + "'").collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The regular expression, without groups.
    public String regex() {
        return regex;
    }

    /// Whether it matches the whole of a decoded text.
    public boolean matches(String text) {
        return pattern.matcher(text).matches();
    }
}
