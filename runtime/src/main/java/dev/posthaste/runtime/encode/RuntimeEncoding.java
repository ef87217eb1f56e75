package dev.posthaste.runtime.encode;

import dev.posthaste.Json;
import dev.posthaste.internal.Encoding;
import dev.posthaste.internal.scalar.Scalars;
import dev.posthaste.json.JsonOutput;
import java.nio.file.Path;
import java.util.Optional;

/// The encodings of FastAPI's `jsonable_encoder`. They differ from what types write: a duration is its seconds, a
/// moment in UTC ends in `+00:00`. What a record holds is written as the record's type says in any case.
public final class RuntimeEncoding implements Encoding {

    private final GeneratedShapes shapes = new GeneratedShapes();

    /// Called by [java.util.ServiceLoader].
    public RuntimeEncoding() {}

    @Override
    public Json json(Object value) {
        return switch (value) {
            case Optional<?> optional -> Json.of(optional.orElse(null));
            case Path _ -> new Json.Str(value.toString());
            case Enum<?> constant ->
                shapes.get(constant.getDeclaringClass())
                        .map(shape -> JsonOutput.tree(shape, constant))
                        .orElseGet(() -> new Json.Str(constant.name()));
            default -> {
                var scalar = Scalars.named(value.getClass().getTypeName());
                yield scalar == null ? shaped(value) : EncodedToken.of(scalar, value);
            }
        };
    }

    private Json shaped(Object value) {
        return shapes.get(value.getClass())
                .map(shape -> JsonOutput.tree(shape, value))
                .orElseThrow(() -> new IllegalArgumentException(missing(value.getClass())));
    }

    private static String missing(Class<?> type) {
        return type.isRecord()
                ? "%s has no generated shape, by which it would be written: annotate it with @Schema, and compile it with Posthaste's processor"
                        .formatted(type.getName())
                : "%s is no JSON value: use null, a string, number, boolean, date, UUID, enum, record, map or list of these, or Json"
                        .formatted(type.getName());
    }
}
