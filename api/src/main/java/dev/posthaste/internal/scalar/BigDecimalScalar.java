package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.WhiteSpace;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// Exact decimals, written as strings so that no digit is lost on the way.
final class BigDecimalScalar implements Scalar<BigDecimal> {

    /// As many as a number of JSON may have; it bounds the cost of a hostile text.
    private static final int MOST_DIGITS = 10_000;

    private static final Pattern INFINITE =
            Pattern.compile("[+-]?(?:inf|infinity|s?nan[0-9]{0,10})", Pattern.CASE_INSENSITIVE);

    @Override
    public BigDecimal convert(Json value) throws Mismatch {
        return switch (value) {
            case Json.Num number -> NumberText.shown(number);
            case Json.Str(var text) -> ofText(WhiteSpace.stripped(text));
            default ->
                throw new Mismatch(
                        "decimal_type", "Decimal input should be an integer, float, string or Decimal object");
        };
    }

    private static BigDecimal ofText(String text) throws Mismatch {
        if (INFINITE.matcher(text).matches()) {
            throw NumberText.infinite();
        }
        if (text.length() > MOST_DIGITS) {
            throw new Mismatch(
                    "decimal_max_digits",
                    "Decimal input should have no more than %d digits in total".formatted(MOST_DIGITS),
                    Json.object("max_digits", MOST_DIGITS));
        }
        try {
            return new BigDecimal(text.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new Mismatch("decimal_parsing", "Input should be a valid decimal");
        }
    }

    @Override
    public BigDecimal convertStrictly(Json value) throws Mismatch {
        return TextScalar.<BigDecimal>neverAn("Decimal").read(value);
    }

    @Override
    public BigDecimal accept(PlainInput in) {
        try {
            return ofText(in.text());
        } catch (Mismatch e) {
            throw in.odd();
        }
    }

    @Override
    public void write(BigDecimal value, PlainOutput out) {
        out.text(value.toString());
    }

    /// A number, as Python makes one: whole where there is no point, else a `float`.
    @Override
    public void encode(BigDecimal value, PlainOutput out) {
        if (value.scale() > 0) {
            out.number(value.doubleValue());
        } else if (value.precision() - (long) value.scale() > MOST_DIGITS) {
            out.text(value.toString());
        } else {
            out.number(value.toBigIntegerExact());
        }
    }

    @Override
    public Json.Obj writtenSchema() {
        return Json.object("type", "string");
    }

    @Override
    public Json.Obj schema() {
        return Json.object("anyOf", List.of(Json.object("type", "number"), writtenSchema()));
    }
}
