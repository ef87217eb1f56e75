package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which values PyJWT takes for "not there": Python's empty ones.
final class Truth {

    private Truth() {}

    static boolean of(@Nullable Json value) {
        return switch (value) {
            case null -> false;
            case Json.Null.NULL -> false;
            case Json.Bool(var flag) -> flag;
            case Json.Str(var text) -> !text.isEmpty();
            case Json.Arr(var items) -> !items.isEmpty();
            case Json.Obj(var members) -> !members.isEmpty();
            case Json.Num(var literal) -> notZero(literal);
        };
    }

    private static boolean notZero(String literal) {
        int exponent = literal.toLowerCase(Locale.ROOT).indexOf('e');
        var digits = exponent < 0 ? literal : literal.substring(0, exponent);
        return digits.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
