package dev.posthaste.tenant.token;

import dev.posthaste.tenant.form.FormEncoding;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A client's id and secret from the header `Authorization: Basic ...` (RFC 7617).
///
/// Both are form-encoded inside it (RFC 6749, section 2.3.1).
record BasicCredentials(String clientId, String secret) {
    private static final String SCHEME = "basic ";

    /// The credentials; null when the header is absent or of another scheme.
    ///
    /// @throws IllegalArgumentException when it is of this scheme and cannot be read
    static @Nullable BasicCredentials of(@Nullable String header) {
        if (header == null || !offered(header)) {
            return null;
        }
        var pair = FormEncoding.text(
                Base64.getDecoder().decode(header.substring(SCHEME.length()).strip()));
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon between client id and secret");
        }
        return new BasicCredentials(
                FormEncoding.decode(pair.substring(0, colon)), FormEncoding.decode(pair.substring(colon + 1)));
    }

    /// Whether a header is of this scheme, readable or not.
    static boolean offered(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    @Override
    public String toString() {
        return "BasicCredentials[hidden]";
    }
}
