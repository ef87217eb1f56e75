package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.Locale;

/// `boolean`: also 1, 0 and the words that pydantic takes.
final class BooleanScalar implements Scalar<Boolean> {

    @Override
    public Boolean convert(Json value) throws Mismatch {
        return switch (value) {
            case Json.Bool(var flag) -> flag;
            case Json.Str(var text) -> ofText(text);
            case Json.Num number -> ofNumber(number);
            default -> throw noFlag();
        };
    }

    private static Boolean ofText(String text) throws Mismatch {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "t", "yes", "y", "on" -> true;
            case "0", "false", "f", "no", "n", "off" -> false;
            default -> throw unclear();
        };
    }

    private static Boolean ofNumber(Json.Num number) throws Mismatch {
        var value = Double.parseDouble(number.literal());
        if (value != 0 && value != 1) {
            throw value == Math.rint(value) && Math.abs(value) < 0x1p63 ? unclear() : noFlag();
        }
        return value == 1;
    }

    private static Mismatch unclear() {
        return new Mismatch("bool_parsing", "Input should be a valid boolean, unable to interpret input");
    }

    @Override
    public Boolean convertStrictly(Json value) throws Mismatch {
        if (value instanceof Json.Bool(var flag)) {
            return flag;
        }
        throw noFlag();
    }

    private static Mismatch noFlag() {
        return new Mismatch("bool_type", "Input should be a valid boolean");
    }

    @Override
    public Boolean accept(PlainInput in) {
        return in.flag();
    }

    @Override
    public void write(Boolean value, PlainOutput out) {
        out.flag(value);
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "boolean");
    }
}
