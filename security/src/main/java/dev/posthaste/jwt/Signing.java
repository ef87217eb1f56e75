package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How a token is signed. Immutable: each step gives a changed copy.
///
/// @param algorithm its algorithm, or null for the one that the key is bound to, else HS256
/// @param headers members of the header beside `typ` and `alg`, which they may replace
/// @param sorted whether the header's members are ordered by name
/// @param enforced whether a key that is too short fails instead of warning
/// @param warnings takes the warnings
public record Signing(
        @Nullable String algorithm, Json.Obj headers, boolean sorted, boolean enforced, Consumer<String> warnings) {

    /// With this algorithm.
    public static Signing with(String algorithm) {
        return new Signing(algorithm, new Json.Obj(Map.of()), true, false, WeakKeyLog::warn);
    }

    /// With the algorithm that a [Jwk] is bound to, or HS256 for any other key.
    public static Signing byKey() {
        return new Signing(null, new Json.Obj(Map.of()), true, false, WeakKeyLog::warn);
    }

    /// Names the key in the header.
    public Signing keyId(String keyId) {
        return headers(headers.with("kid", new Json.Str(keyId)));
    }

    /// Puts these members into the header.
    public Signing headers(Json.Obj members) {
        return new Signing(algorithm, members, sorted, enforced, warnings);
    }

    /// Leaves the header's members in their order: `typ`, `alg`, then the others.
    public Signing unsorted() {
        return new Signing(algorithm, headers, false, enforced, warnings);
    }

    /// Refuses a key that is too short.
    public Signing enforceKeyLength() {
        return new Signing(algorithm, headers, sorted, true, warnings);
    }

    /// Hands warnings to this consumer instead of the log.
    public Signing warnings(Consumer<String> consumer) {
        return new Signing(algorithm, headers, sorted, enforced, consumer);
    }
}
