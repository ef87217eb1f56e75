package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.Base64Url;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The members of a JWK, read by their types.
record JwkMembers(Json.Obj values) {

    static InvalidKeyException unusable(String reason) {
        return new InvalidKeyException("Unable to construct key from JWK: " + reason);
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    @Nullable
    String text(String name) {
        return values.text(name);
    }

    void requireKind(String kind, String otherwise) {
        if (!kind.equals(text("kty"))) {
            throw new InvalidKeyException(otherwise);
        }
    }

    byte[] bytes(String name) {
        var text = text(name);
        if (text == null) {
            throw unusable("\"%s\" is no string".formatted(name));
        }
        var bytes = Base64Url.decode(text);
        if (bytes == null) {
            throw unusable("\"%s\" is no base64url".formatted(name));
        }
        return bytes;
    }

    BigInteger number(String name) {
        return new BigInteger(1, bytes(name));
    }

    /// A public member for a message: text without quotes, None where it is absent, as PyJWT prints it.
    String shown(String name) {
        return switch (values.get(name)) {
            case null -> "None";
            case Json.Str(var text) -> text;
            case Json other -> other.toString();
        };
    }

    /// Without the values, which may be secret.
    @Override
    public String toString() {
        return "JwkMembers" + values.members().keySet();
    }
}
