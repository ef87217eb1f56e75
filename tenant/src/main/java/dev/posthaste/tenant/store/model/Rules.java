package dev.posthaste.tenant.store.model;

import dev.posthaste.tenant.store.failure.InvalidException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What the store accepts as names, audiences, scopes and lifetimes.
public final class Rules {
    private static final int NAME_LENGTH = 200;
    private static final int AUDIENCE_LENGTH = 600;
    private static final Duration LONGEST = Duration.ofDays(30);
    // RFC 6749, section 3.3: scope-token; the length is Auth0's
    private static final Pattern SCOPE = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,280}");
    private static final Pattern AUDIENCE = Pattern.compile("[^\\s\\p{Cntrl}]{1," + AUDIENCE_LENGTH + "}");

    private Rules() {}

    /// The name without the space around it.
    ///
    /// @throws InvalidException when it is empty, too long, or has several lines
    public static String name(String name) {
        var stripped = name.strip();
        var length = stripped.codePointCount(0, stripped.length());
        if (length == 0 || length > NAME_LENGTH || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidException("The name must have 1 to %d characters and stand on one line; it has %d."
                    .formatted(NAME_LENGTH, length));
        }
        return stripped;
    }

    static String audience(String audience) {
        if (!AUDIENCE.matcher(audience).matches()) {
            throw new InvalidException(
                    "The audience \"%s\" must have 1 to %d characters and no white space, as in https://api.example.test."
                            .formatted(audience, AUDIENCE_LENGTH));
        }
        return audience;
    }

    static Duration lifetime(Duration lifetime) {
        if (lifetime.toSeconds() < 1 || lifetime.compareTo(LONGEST) > 0) {
            throw new InvalidException("The token lifetime must be 1 to %d seconds; it is %d."
                    .formatted(LONGEST.toSeconds(), lifetime.toSeconds()));
        }
        return Duration.ofSeconds(lifetime.toSeconds());
    }

    /// The scopes without doubles.
    ///
    /// @throws InvalidException when one is no scope-token (RFC 6749, section 3.3)
    public static List<String> scopes(List<String> scopes) {
        for (var scope : scopes) {
            if (!SCOPE.matcher(scope).matches()) {
                throw new InvalidException(
                        "The scope \"%s\" must have 1 to 280 ASCII characters without spaces, quotes and backslashes, as in read:messages."
                                .formatted(scope));
            }
        }
        return List.copyOf(new LinkedHashSet<>(scopes));
    }
}
