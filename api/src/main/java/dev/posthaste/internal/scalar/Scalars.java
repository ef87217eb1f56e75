package dev.posthaste.internal.scalar;

import dev.posthaste.TimeOfDay;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
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
            entry(byte[].class, TextScalars.BYTES),
            entry(InetAddress.class, TextScalars.ADDRESSES),
            entry(Inet4Address.class, TextScalars.V4_ADDRESSES),
            entry(Inet6Address.class, TextScalars.V6_ADDRESSES),
            entry(LocalDate.class, TimeScalars.DATES),
            entry(LocalDateTime.class, TimeScalars.NAIVE),
            entry(OffsetDateTime.class, TimeScalars.AWARE),
            entry(ZonedDateTime.class, TimeScalars.AWARE.as(OffsetDateTime::toZonedDateTime)),
            entry(Instant.class, TimeScalars.AWARE.as(OffsetDateTime::toInstant)),
            entry(Temporal.class, TimeScalars.EITHER),
            entry(LocalTime.class, TimeScalars.TIMES),
            entry(TimeOfDay.class, TimeScalars.EITHER_TIMES),
            entry(OffsetTime.class, TimeScalars.AWARE_TIMES),
            entry(Duration.class, new DurationScalar()));

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
        var scalar = named(type.getTypeName());
        if (scalar == null) {
            throw new IllegalArgumentException(type.getTypeName() + " is no scalar");
        }
        return (Scalar<T>) scalar;
    }

    private static <T> Map.Entry<String, Scalar<?>> entry(Class<T> type, Scalar<T> scalar) {
        return Map.entry(type.getTypeName(), scalar);
    }
}
