package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.WhiteSpace;
import java.util.regex.Pattern;

/// `double`: numbers, and strings that spell one.
final class DoubleScalar implements Scalar<Double> {

    private static final Pattern TEXT = Pattern.compile(
            "[+-]?(?:(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?+|inf|infinity|nan)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Double convert(Json value) throws Mismatch {
        return switch (value) {
            case Json.Num number -> ofNumber(number);
            case Json.Str(var text) -> ofText(NumberText.plain(WhiteSpace.stripped(text)));
            case Json.Bool(var flag) -> flag ? 1.0 : 0.0;
            default -> throw noNumber();
        };
    }

    /// The integer `-0` is zero without a sign.
    private static Double ofNumber(Json.Num number) {
        var value = Double.parseDouble(number.literal());
        return number.integral() ? value + 0.0 : value;
    }

    private static Double ofText(String text) throws Mismatch {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Mismatch("float_parsing", "Input should be a valid number, unable to parse string as a number");
        }
        var last = Character.toLowerCase(text.charAt(text.length() - 1));
        var negative = text.charAt(0) == '-';
        return switch (last) {
            case 'f', 'y' -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case 'n' -> Double.NaN;
            default -> Double.valueOf(text);
        };
    }

    @Override
    public Double convertStrictly(Json value) throws Mismatch {
        if (value instanceof Json.Num number) {
            return ofNumber(number);
        }
        throw noNumber();
    }

    private static Mismatch noNumber() {
        return new Mismatch("float_type", "Input should be a valid number");
    }

    @Override
    public Double accept(PlainInput in) {
        return in.real();
    }

    @Override
    public void write(Double value, PlainOutput out) {
        out.number(value);
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "number");
    }
}
