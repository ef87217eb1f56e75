package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A lowest or highest number.
///
/// @param kind  which side, and whether the bound itself is allowed
/// @param limit the bound
record Bound(Kind kind, BigDecimal limit) implements Constraint<Number> {

    enum Kind {
        LE("less_than_equal", "less than or equal to", "maximum"),
        LT("less_than", "less than", "exclusiveMaximum"),
        GE("greater_than_equal", "greater than or equal to", "minimum"),
        GT("greater_than", "greater than", "exclusiveMinimum");

        private final String type;
        private final String words;
        private final String keyword;

        Kind(String type, String words, String keyword) {
            this.type = type;
            this.words = words;
            this.keyword = keyword;
        }

        boolean allows(int comparison) {
            return switch (this) {
                case GE -> comparison >= 0;
                case GT -> comparison > 0;
                case LE -> comparison <= 0;
                case LT -> comparison < 0;
            };
        }
    }

    @Override
    public int rank() {
        return switch (kind) {
            case LE -> 10;
            case LT -> 11;
            case GE -> 12;
            case GT -> 13;
        };
    }

    @Override
    public @Nullable Mismatch violation(Number value) {
        if (value instanceof Double real && !Double.isFinite(real)) {
            return kind.allows(Double.compare(real, limit.doubleValue())) && !Double.isNaN(real)
                    ? null
                    : mismatch(value);
        }
        return kind.allows(Numbers.exact(value).compareTo(limit)) ? null : mismatch(value);
    }

    private Mismatch mismatch(Number value) {
        return new Mismatch(
                kind.type,
                "Input should be %s %s".formatted(kind.words, Numbers.words(limit, value)),
                Json.object(kind.name().toLowerCase(Locale.ROOT), Numbers.context(limit, value)));
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return Numbers.keyword(plain, kind.keyword, limit);
    }
}
