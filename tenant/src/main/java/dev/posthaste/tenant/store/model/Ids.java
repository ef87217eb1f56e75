package dev.posthaste.tenant.store.model;

import java.security.SecureRandom;

/// Identifiers in the shapes that Auth0 gives its own.
public final class Ids {
    private static final String HEX = "0123456789abcdef";
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String URL_SAFE = ALPHANUMERIC + "_-";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// 21 URL-safe characters: 126 bits.
    public static String key() {
        return of(21, URL_SAFE);
    }

    /// 24 hexadecimal digits.
    public static String api() {
        return of(24, HEX);
    }

    /// 32 letters and digits.
    public static String client() {
        return of(32, ALPHANUMERIC);
    }

    /// 64 URL-safe characters: 384 bits.
    public static ClientSecret secret() {
        return new ClientSecret(of(64, URL_SAFE));
    }

    /// `cgr_` and 16 letters and digits.
    public static String grant() {
        return "cgr_" + of(16, ALPHANUMERIC);
    }

    private static String of(int length, String alphabet) {
        var id = new StringBuilder(length);
        RANDOM.ints(length, 0, alphabet.length()).forEach(index -> id.append(alphabet.charAt(index)));
        return id.toString();
    }
}
