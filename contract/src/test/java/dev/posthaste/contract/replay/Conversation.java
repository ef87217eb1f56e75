package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// One conversation over a WebSocket: what the client did, and what it saw.
///
/// @param subprotocols those that the client offered
/// @param steps        what the client did, one array each
/// @param transcript   what it saw, one array each
record Conversation(
        String name,
        String target,
        List<Recording.Field> headers,
        List<String> subprotocols,
        List<Json.Arr> steps,
        Json transcript) {

    static Conversation of(Json.Obj json) {
        return new Conversation(
                json.text("name"),
                json.text("target"),
                Recording.fields(json.get("headers")),
                json.get("subprotocols") instanceof Json.Arr(var offered)
                        ? offered.stream().map(Recording::text).toList()
                        : List.of(),
                items(json.get("steps")).map(Json.Arr.class::cast).toList(),
                unordered(json.get("transcript")));
    }

    /// A transcript in which the header fields of a refusal are in the order of their names: their own says nothing.
    static Json.Arr unordered(Json transcript) {
        return Json.array(items(transcript).toList(), line -> {
            var words = ((Json.Arr) line).items();
            return words.getFirst().equals(Json.of("refusal headers"))
                    ? Json.of(List.of(words.getFirst(), Json.of(sorted(words.get(1)))))
                    : line;
        });
    }

    private static List<Json> sorted(Json fields) {
        return items(fields)
                .sorted(Comparator.comparing(
                        field -> Recording.text(((Json.Arr) field).items().getFirst())))
                .toList();
    }

    private static Stream<Json> items(Json list) {
        return ((Json.Arr) list).items().stream();
    }
}
