package dev.posthaste.internal;

import java.util.Locale;

/// What the name of a media type says (RFC 6838, section 4.2).
public final class MediaTypeName {

    private MediaTypeName() {}

    /// Whether it is `application/json`, or one of a structured syntax suffix `+json`.
    public static boolean isJson(String mediaType) {
        var semicolon = mediaType.indexOf(';');
        var name = (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
        return name.equals("application/json") || name.endsWith("+json");
    }

    /// The value of the `content-type` field: text says its charset too, as in Starlette.
    public static String contentType(String mediaType) {
        var text = mediaType.startsWith("text/")
                && !mediaType.toLowerCase(Locale.ROOT).contains("charset=");
        return text ? mediaType + "; charset=utf-8" : mediaType;
    }
}
