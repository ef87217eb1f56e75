package dev.posthaste.internal.scalar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The table of scalars: what the processor takes for one value, and what reads it while serving.
public final class Scalars {

    private static final Map<String, Scalar<?>> BY_TYPE = Map.ofEntries(
            Map.entry("boolean", new BooleanScalar()),
            Map.entry("double", new DoubleScalar()),
            Map.entry("int", new IntScalar()),
            Map.entry("long", new LongScalar()),
            entry(String.class, new StringScalar()),
            entry(BigDecimal.class, new BigDecimalScalar()),
            entry(BigInteger.class, new BigIntegerScalar()),
            entry(UUID.class, TextScalars.UUIDS),
            entry(URI.class, TextScalars.URIS),
            entry(LocalDate.class, TextScalars.DATES),
            entry(OffsetDateTime.class, TextScalars.DATE_TIMES),
            entry(Instant.class, TextScalars.INSTANTS));

    private static final Map<String, String> PRIMITIVES = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Double", "double",
            "java.lang.Integer", "int",
            "java.lang.Long", "long");

    private Scalars() {}

    /// The scalar of a type, by its qualified name or a primitive's, or null where it is none.
    public static @Nullable Scalar<?> named(String type) {
        return BY_TYPE.get(PRIMITIVES.getOrDefault(type, type));
    }

    /// The scalar of a class.
    ///
    /// @throws IllegalArgumentException where the class is no scalar
    @SuppressWarnings("unchecked")
    public static <T> Scalar<T> of(Class<T> type) {
        var scalar = named(type.getName());
        if (scalar == null) {
            throw new IllegalArgumentException(type.getName() + " is no scalar");
        }
        return (Scalar<T>) scalar;
    }

    private static <T> Map.Entry<String, Scalar<?>> entry(Class<T> type, Scalar<T> scalar) {
        return Map.entry(type.getName(), scalar);
    }
}
