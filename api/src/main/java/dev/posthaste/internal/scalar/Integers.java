package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.WhiteSpace;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/// pydantic's rules for integers: digits in a string, and numbers without a fraction, count; a fraction does not.
final class Integers {

    /// Python refuses longer texts too; here it also bounds the cost of a hostile number.
    private static final int MOST_DIGITS = 4300;

    private static final Pattern TEXT = Pattern.compile("[+-]?[0-9]+");

    private Integers() {}

    static BigInteger convert(Json value) throws Mismatch {
        return switch (value) {
            case Json.Num number -> ofNumber(number);
            case Json.Str(var text) -> ofText(WhiteSpace.stripped(text));
            case Json.Bool(var flag) -> flag ? BigInteger.ONE : BigInteger.ZERO;
            default -> throw noInteger();
        };
    }

    /// The value where it is an integer of JSON, as strict mode wants it.
    static Json whole(Json value) throws Mismatch {
        if (value instanceof Json.Num number && number.integral()) {
            return value;
        }
        throw noInteger();
    }

    private static Mismatch noInteger() {
        return new Mismatch("int_type", "Input should be a valid integer");
    }

    private static BigInteger ofNumber(Json.Num number) throws Mismatch {
        if (number.literal().length() > MOST_DIGITS) {
            throw tooLarge();
        }
        var exact = NumberText.exact(number);
        if (exact.signum() == 0) {
            return BigInteger.ZERO;
        }
        if (hasFraction(exact)) {
            throw new Mismatch(
                    "int_from_float", "Input should be a valid integer, got a number with a fractional part");
        }
        if (!number.integral() && Double.isInfinite(exact.doubleValue())) {
            throw NumberText.infinite();
        }
        if (exact.precision() - (long) exact.scale() > MOST_DIGITS) {
            throw tooLarge();
        }
        return exact.toBigIntegerExact();
    }

    private static boolean hasFraction(BigDecimal value) {
        return value.scale() > 0 && value.stripTrailingZeros().scale() > 0;
    }

    private static BigInteger ofText(String text) throws Mismatch {
        var digits = NumberText.plain(withoutZeros(text));
        if (!TEXT.matcher(digits).matches()) {
            throw new Mismatch("int_parsing", "Input should be a valid integer, unable to parse string as an integer");
        }
        if (digits.length() > MOST_DIGITS) {
            throw tooLarge();
        }
        return new BigInteger(digits);
    }

    /// `5.0` is `5`; `5.` and `.0` are no integers.
    private static String withoutZeros(String text) {
        var point = text.indexOf('.');
        var zeros = point > 0 && point + 1 < text.length() && text.charAt(point - 1) != '_';
        return zeros && text.chars().skip(point + 1).allMatch(c -> c == '0') ? text.substring(0, point) : text;
    }

    static Mismatch tooLarge() {
        return new Mismatch("int_parsing_size", "Unable to parse input string as an integer, exceeded maximum size");
    }
}
