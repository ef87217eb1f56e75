package dev.posthaste.helidon;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import org.jspecify.annotations.Nullable;

/// Answers what Helidon refuses before the service sees it.
final class ProtocolErrors implements DirectHandler {

    private static final Status FIELDS_TOO_LARGE = Status.create(431, "Request Header Fields Too Large");

    private ProtocolErrors() {}

    static DirectHandlers handlers() {
        var handlers = DirectHandlers.builder();
        for (var type : EventType.values()) {
            handlers.addHandler(type, new ProtocolErrors());
        }
        return handlers.build();
    }

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            @Nullable String message) {
        var said = message == null ? "" : message;
        var refusal = status(type, status, said);
        return TransportResponse.builder()
                .status(refusal)
                .headers(headers)
                .header(HeaderNames.CONTENT_TYPE, "application/json")
                .entity(Refusal.body(detail(refusal, said)))
                .keepAlive(false)
                .build();
    }

    private static Status status(EventType type, Status status, String said) {
        // ServiceRouting throws nothing else, so this is an exception of Helidon's parser, as for an invalid method
        if (type == EventType.INTERNAL_ERROR) {
            return Status.BAD_REQUEST_400;
        }
        // Http1HeadersParser has no status for it: the text is the only difference
        return said.equals("Header size exceeded") ? FIELDS_TOO_LARGE : status;
    }

    /// Helidon gives these instead of what only its log may say.
    private static boolean safe(String said) {
        return !said.isEmpty() && !said.equals("Internal error") && !said.startsWith("Bad request, see server log");
    }

    private static String detail(Status status, String said) {
        return switch (status.code()) {
            case 414 -> "The request line is longer than " + HttpSettings.MAX_LINE + " bytes";
            case 431 -> "The header fields are larger than " + HttpSettings.MAX_FIELDS + " bytes";
            default -> safe(said) ? said : "The request is not valid HTTP/1.1";
        };
    }
}
