package dev.posthaste.internal;

import dev.posthaste.Json;
import java.util.ServiceLoader;

/// What stands behind [Json#of(Object)] for values that are no JSON by themselves: found as a service.
public interface Encoding {

    /// The JSON of a value.
    ///
    /// @throws IllegalArgumentException where the value has none
    Json json(Object value);

    /// The one on the class path or module path; else one that knows enums by their names.
    static Encoding found() {
        return Found.ENCODING;
    }

    /// Looked up once.
    final class Found {

        private static final Encoding ENCODING = ServiceLoader.load(Encoding.class, Encoding.class.getClassLoader())
                .findFirst()
                .orElse(Found::alone);

        private Found() {}

        private static Json alone(Object value) {
            if (value instanceof Enum<?> constant) {
                return new Json.Str(constant.name());
            }
            throw new IllegalArgumentException(
                    "%s is no JSON value: use null, a string, number, boolean, map or list of these, or Json"
                            .formatted(value.getClass().getName()));
        }
    }
}
