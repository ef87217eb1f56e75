package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One request to FastAPI and its answer.
///
/// @param statusOnly the answer's body was not kept
/// @param decode     a compressed body was kept decoded
/// @param keep       names of header fields that are compared here, though they are not elsewhere
/// @param drop       names of header fields that are not compared here
record Recording(
        String name,
        Sent sent,
        Json.Obj answer,
        boolean statusOnly,
        boolean decode,
        Set<String> keep,
        Set<String> drop) {

    /// A header field, its name as it was sent, or in lower case in an answer.
    record Field(String name, String value) {}

    /// A request as it went over the wire.
    ///
    /// @param body null where there was none
    record Sent(String method, String target, List<Field> headers, byte @Nullable [] body) {

        static Sent get(String target) {
            return new Sent("GET", target, List.of(), null);
        }
    }

    static Recording of(Json.Obj json) {
        var request = (Json.Obj) json.get("request");
        var sent = new Sent(
                request.text("method"), request.text("target"), fields(request.get("headers")), bytes(request));
        return new Recording(
                json.text("name"),
                sent,
                (Json.Obj) json.get("response"),
                json.get("status_only") != null,
                json.get("decode") != null,
                names(json.get("keep")),
                names(json.get("drop")));
    }

    int status() {
        return Integer.parseInt(((Json.Num) answer.get("status")).literal());
    }

    List<Field> headers() {
        return fields(answer.get("headers"));
    }

    /// What stands under `text` or `base64`; null where neither does.
    static byte @Nullable [] bytes(Json.Obj holder) {
        if (holder.text("text") instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return holder.text("base64") instanceof String encoded
                ? Base64.getDecoder().decode(encoded)
                : null;
    }

    static List<Field> fields(Json pairs) {
        return ((Json.Arr) pairs)
                .items().stream()
                        .map(pair -> ((Json.Arr) pair).items())
                        .map(pair -> new Field(text(pair.getFirst()), text(pair.getLast())))
                        .toList();
    }

    static String text(Json json) {
        return ((Json.Str) json).value();
    }

    private static Set<String> names(@Nullable Json list) {
        return list == null
                ? Set.of()
                : ((Json.Arr) list).items().stream().map(Recording::text).collect(Collectors.toSet());
    }
}
