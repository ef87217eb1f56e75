package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;

/// How the number in a rule is told next to the number that breaks it: pydantic makes it one of the same type.
final class Numbers {

    private Numbers() {}

    static BigDecimal exact(Number value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double real -> BigDecimal.valueOf(real);
            default -> BigDecimal.valueOf(value.longValue());
        };
    }

    /// In a message: of decimals as they are written, of others without an exponent.
    static String words(BigDecimal limit, Number value) {
        if (value instanceof BigDecimal) {
            return limit.toString();
        }
        return limit.signum() == 0 ? "0" : limit.stripTrailingZeros().toPlainString();
    }

    /// In a context: real next to reals; of decimals whole where nothing stands behind a point.
    static Json context(BigDecimal limit, Number value) {
        if (value instanceof Double || (value instanceof BigDecimal && limit.scale() > 0)) {
            return Json.of(limit.doubleValue());
        }
        return limit.stripTrailingZeros().scale() > 0 ? Json.of(limit) : Json.of(limit.toBigInteger());
    }

    /// In a schema: of decimals only where they are read, as a real number, and only for the numbers among them.
    static Json.Obj keyword(Json.Obj plain, String keyword, BigDecimal limit) {
        if (plain.get("anyOf") instanceof Json.Arr(var branches)
                && branches.getFirst() instanceof Json.Obj first
                && "number".equals(first.text("type"))) {
            var changed = new ArrayList<>(branches);
            changed.set(0, first.with(keyword, Json.of(limit.doubleValue())));
            return Json.object("anyOf", changed);
        }
        return "string".equals(plain.text("type")) ? Json.object() : Json.object(keyword, limit);
    }
}
