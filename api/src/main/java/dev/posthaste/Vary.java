package dev.posthaste;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says on which header fields of the request an answer depends (RFC 9110, section 12.5.5).
final class Vary {

    private Vary() {}

    /// The answer with one name more, behind those that it says already.
    static Response with(Response answer, String name) {
        var said = answer.headers().stream()
                .filter(header -> header.name().equals("vary"))
                .map(Response.Header::value);
        return answer.set("vary", Stream.concat(said, Stream.of(name)).collect(Collectors.joining(", ")));
    }
}
