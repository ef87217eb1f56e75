package dev.posthaste.runtime.encode;

import dev.posthaste.Json;
import dev.posthaste.internal.Encoding;
import dev.posthaste.json.JsonOutput;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;

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
            case Duration span -> Json.of(span.toNanos() / 1e9);
            case Temporal moment -> new Json.Str(IsoFormat.of(moment));
            case UUID _, URI _, Path _ -> new Json.Str(value.toString());
            case InetAddress address -> new Json.Str(address.getHostAddress());
            case byte[] bytes -> new Json.Str(text(bytes));
            case Enum<?> constant ->
                shapes.get(constant.getDeclaringClass())
                        .map(shape -> JsonOutput.tree(shape, constant))
                        .orElseGet(() -> new Json.Str(constant.name()));
            default ->
                shapes.get(value.getClass())
                        .map(shape -> JsonOutput.tree(shape, value))
                        .orElseThrow(() -> new IllegalArgumentException(missing(value.getClass())));
        };
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the bytes are no text in UTF-8, so they have no form in JSON", e);
        }
    }

    private static String missing(Class<?> type) {
        return type.isRecord()
                ? "%s has no generated shape, by which it would be written: annotate it with @Schema, and compile it with Posthaste's processor"
                        .formatted(type.getName())
                : "%s is no JSON value: use null, a string, number, boolean, date, UUID, enum, record, map or list of these, or Json"
                        .formatted(type.getName());
    }
}
