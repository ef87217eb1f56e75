package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;

/// Exact decimals, written as strings so that no digit is lost on the way.
final class BigDecimalScalar implements Scalar<BigDecimal> {

    @Override
    public BigDecimal convert(Json value) throws Mismatch {
        return switch (value) {
            case Json.Num number -> number.decimal();
            case Json.Str(var text) -> ofText(text.strip());
            default ->
                throw new Mismatch(
                        "decimal_type", "Decimal input should be an integer, float, string or Decimal object");
        };
    }

    private static BigDecimal ofText(String text) throws Mismatch {
        try {
            return new BigDecimal(text.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new Mismatch("decimal_parsing", "Input should be a valid decimal");
        }
    }

    @Override
    public BigDecimal accept(PlainInput in) {
        throw in.odd();
    }

    @Override
    public void write(BigDecimal value, PlainOutput out) {
        out.text(value.toString());
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "string", "format", "decimal");
    }
}
