package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.JsonParser;
import dev.posthaste.jwt.encoding.KeyText;
import dev.posthaste.jwt.encoding.MalformedJsonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what PyJWT was recorded to do, with the values that JSON lacks.
final class Recorded {

    static {
        try {
            // The JDK has no secp256k1; as the last provider this one is asked for nothing else.
            var provider = Class.forName("org.bouncycastle.jce.provider.BouncyCastleProvider");
            Security.addProvider((Provider) provider.getConstructor().newInstance());
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static final Json.Obj KEYS = object(file("keys.json"), "keys");

    private Recorded() {}

    /// An argument of a type that a typed interface has no place for.
    static final class NotExpressibleException extends RuntimeException {
        NotExpressibleException(String reason) {
            super(reason);
        }
    }

    static Json.Obj file(String name) {
        try (var in = Recorded.class.getResourceAsStream("/jwt/" + name)) {
            return (Json.Obj) JsonParser.parse(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException | MalformedJsonException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    static List<Json.Obj> cases(String file, String member) {
        return ((Json.Arr) value(file(file), member))
                .items().stream().map(Json.Obj.class::cast).toList();
    }

    static Json value(Json.Obj object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    static Json.Obj object(Json.Obj object, String name) {
        return (Json.Obj) value(object, name);
    }

    static String text(Json.Obj object, String name) {
        return ((Json.Str) value(object, name)).value();
    }

    static boolean given(Json.Obj object, String name) {
        return object.get(name) != null && object.get(name) != Json.Null.NULL;
    }

    static List<String> texts(Json value) {
        if (!(value instanceof Json.Arr(var items))) {
            throw new NotExpressibleException("a list of strings is asked for");
        }
        return items.stream().map(Recorded::text).toList();
    }

    private static String text(Json item) {
        return switch (item) {
            case Json.Str(var text) -> text;
            case Json.Null.NULL -> "no string at all";
            default -> throw new NotExpressibleException("a string is asked for");
        };
    }

    /// The value of `{"$tag": value}`, or null where it is none of that tag.
    static @Nullable Json tagged(@Nullable Json value, String tag) {
        return value instanceof Json.Obj object && object.members().size() == 1 ? object.get(tag) : null;
    }

    static byte @Nullable [] bytes(@Nullable Json value) {
        return tagged(value, "$bytes") instanceof Json.Str(var text)
                ? Base64.getDecoder().decode(text)
                : null;
    }

    /// A text, or bytes as text.
    static String string(@Nullable Json value) {
        var bytes = bytes(value);
        if (bytes != null) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (tagged(value, "$repeat") instanceof Json.Obj repeated) {
            int times = ((Json.Num) value(repeated, "times")).decimal().intValue();
            return Objects.requireNonNullElse(repeated.text("before"), "")
                    + text(repeated, "text").repeat(times)
                    + Objects.requireNonNullElse(repeated.text("after"), "");
        }
        if (value instanceof Json.Str(var text)) {
            return text;
        }
        throw new NotExpressibleException("a token is a string");
    }

    static JwtKey key(@Nullable String name) {
        if (name == null) {
            return JwtKey.of("");
        }
        var key = object(KEYS, name);
        return switch (text(key, "form")) {
            case "text" -> JwtKey.of(text(key, "text"));
            case "bytes" -> JwtKey.of(Base64.getDecoder().decode(text(key, "base64")));
            case "jwk" -> jwk(object(key, "jwk"), key.text("algorithm"));
            case "object" -> JwtKey.of(openKey(text(key, "pem")));
            default -> {
                if (given(key, "value")) {
                    throw new NotExpressibleException("a key is a JwtKey");
                }
                yield JwtKey.none();
            }
        };
    }

    static Jwk jwk(Json.Obj members, @Nullable String algorithm) {
        return algorithm == null || algorithm.isEmpty() ? Jwk.of(members) : Jwk.of(members, algorithm);
    }

    private static java.security.Key openKey(String pem) {
        try {
            return Objects.requireNonNull(KeyText.pem(pem).open());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// Whether two values are the same to a reader of JSON: numbers by value and kind, members in their order.
    static boolean same(Json expected, Json actual) {
        if (tagged(expected, "$integer") instanceof Json.Str(var digits)) {
            return new Json.Num(digits).equals(actual);
        }
        if (tagged(expected, "$repeat") != null) {
            return actual instanceof Json.Str(var text) && text.equals(string(expected));
        }
        return switch (expected) {
            case Json.Num number -> actual instanceof Json.Num other && same(number, other);
            case Json.Arr(var items) -> actual instanceof Json.Arr(var others) && same(items, others);
            case Json.Obj(var members) ->
                actual instanceof Json.Obj(var others)
                        && List.copyOf(members.keySet()).equals(List.copyOf(others.keySet()))
                        && same(List.copyOf(members.values()), List.copyOf(others.values()));
            default -> expected.equals(actual);
        };
    }

    private static boolean same(List<Json> expected, List<Json> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!same(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return expected.size() == actual.size();
    }

    private static boolean same(Json.Num expected, Json.Num actual) {
        if (expected.integral() != actual.integral()) {
            return false;
        }
        return expected.integral()
                ? expected.decimal().compareTo(actual.decimal()) == 0
                : Double.parseDouble(expected.literal()) == Double.parseDouble(actual.literal());
    }

    static BigDecimal number(Json.Obj object, String name) {
        return ((Json.Num) value(object, name)).decimal();
    }
}
