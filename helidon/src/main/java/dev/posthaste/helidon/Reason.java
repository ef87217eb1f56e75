package dev.posthaste.helidon;

import io.helidon.http.Status;

/// The reason phrases of status lines (RFC 9110, section 15).
final class Reason {

    private Reason() {}

    /// Empty where none is registered.
    static String of(int status) {
        return switch (status) {
            // Helidon knows older names of these, or none
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 416 -> "Range Not Satisfiable";
            case 418 -> "I'm a Teapot";
            case 425 -> "Too Early";
            case 431 -> "Request Header Fields Too Large";
            case 451 -> "Unavailable For Legal Reasons";
            default -> {
                var phrase = Status.create(status).reasonPhrase();
                yield phrase == null ? "" : phrase;
            }
        };
    }
}
