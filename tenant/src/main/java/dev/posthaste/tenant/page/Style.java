package dev.posthaste.tenant.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The one style sheet, which stands inside each page.
public final class Style {
    private static final String SHEET = sheet();

    private Style() {}

    /// The sheet, without the element around it.
    public static String text() {
        return SHEET;
    }

    /// How a content security policy names it.
    static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("The JDK has no SHA-256", failure);
        }
    }

    private static String sheet() {
        try (var resource = Style.class.getResourceAsStream("style.css")) {
            if (resource == null) {
                throw new IllegalStateException(
                        "style.css is missing beside %s: the jar is incomplete".formatted(Style.class.getName()));
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
