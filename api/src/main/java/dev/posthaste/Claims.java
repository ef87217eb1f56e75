package dev.posthaste;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The claims of a token that was verified (RFC 7519, section 4); as an answer it is the token's payload.
///
/// Immutable and safe for use by several threads.
///
/// @param values the payload, whole and in its order
public record Claims(Json.Obj values) {

    /// Who the token is about: claim `sub`.
    public @Nullable String subject() {
        return values.text("sub");
    }

    /// Who issued the token: claim `iss`.
    public @Nullable String issuer() {
        return values.text("iss");
    }

    /// Whom the token is for: claim `aud`, which may be one string or many.
    public List<String> audience() {
        return texts("aud");
    }

    /// What was granted: claim `scope`, separated by spaces (RFC 8693, section 4.2), or a list as some issuers send it.
    public List<String> scopes() {
        return texts("scope").stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    /// Auth0's claim `permissions`, present when the API adds them to its tokens.
    public List<String> permissions() {
        return texts("permissions");
    }

    /// When the token ends: claim `exp`, or null where it has none.
    public @Nullable Instant expiresAt() {
        return values.get("exp") instanceof Json.Num number
                ? Instant.ofEpochSecond(number.decimal().longValue())
                : null;
    }

    private List<String> texts(String claim) {
        var items = values.get(claim) instanceof Json.Arr array
                ? array.items().stream()
                : Stream.ofNullable(values.get(claim));
        return items.filter(Json.Str.class::isInstance)
                .map(text -> ((Json.Str) text).value())
                .toList();
    }
}
