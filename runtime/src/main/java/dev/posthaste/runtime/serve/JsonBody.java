package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.Problems;
import dev.posthaste.json.UnreadableJson;
import java.util.Locale;

/// Reads a body as JSON, with FastAPI's answers to what is none.
final class JsonBody {

    private JsonBody() {}

    /// @throws dev.posthaste.InvalidRequestException where it is no JSON
    /// @throws HttpException with status 400 where it is no text, or nested too deeply
    static Json tree(byte[] body) {
        var source = new JsonSource(body);
        try {
            return source.tree();
        } catch (MalformedJson malformed) {
            var problems = new Problems();
            problems.enter("body");
            problems.enter(malformed.offset());
            problems.add(
                    new Mismatch("json_invalid", "JSON decode error", Json.object("error", malformed.reason())),
                    Json.object());
            throw Errors.invalid(problems, new Json.Str(source.text()));
        } catch (UnreadableJson unreadable) {
            throw new HttpException(400, "There was an error parsing the body");
        }
    }

    /// Whether it says `application/json`, or another type ending in `+json` (RFC 6839).
    static boolean isSaidBy(String contentType) {
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }
}
