package dev.posthaste.tenant.http.oauth;

import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Request;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import dev.posthaste.tenant.form.FormFields;
import dev.posthaste.tenant.token.TokenRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads what a client sent to the token endpoint, as a form or as JSON.
final class TokenBody {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private TokenBody() {}

    /// Says why a body cannot be read; the message is the answer's description.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final int status;

        private Unreadable(int status, String message) {
            super(message, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }

        String description() {
            return String.valueOf(getMessage());
        }
    }

    static TokenRequest read(Request request) throws Unreadable {
        var body = body(request);
        var authorization = request.header("authorization");
        var type = mediaType(request.header("content-type"));
        if (type.equals(FORM) || (type.isEmpty() && body.length == 0)) {
            return form(body, authorization);
        }
        if (type.equals(JSON)) {
            return json(body, authorization);
        }
        throw new Unreadable(400, "The content type must be %s or %s".formatted(FORM, JSON));
    }

    private static byte[] body(Request request) throws Unreadable {
        try {
            return request.body();
        } catch (HttpException tooLarge) {
            throw new Unreadable(tooLarge.status(), "The body is too large for a token request");
        }
    }

    private static String mediaType(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static TokenRequest form(byte[] body, @Nullable String authorization) throws Unreadable {
        try {
            return new TokenRequest(FormFields.parse(body).values(), authorization);
        } catch (IllegalArgumentException malformed) {
            throw new Unreadable(400, "The body is no form: percent-encode its values as UTF-8");
        }
    }

    private static TokenRequest json(byte[] body, @Nullable String authorization) throws Unreadable {
        try {
            if (new JsonSource(body).treeOfUniqueNames() instanceof Json.Obj object) {
                return TokenRequest.of(object, authorization);
            }
            throw new Unreadable(400, "The body must be a JSON object");
        } catch (MalformedJson malformed) {
            throw new Unreadable(
                    400,
                    "The body is not valid JSON, or a name comes twice: see character %d"
                            .formatted(malformed.offset()));
        } catch (UnreadableJson unreadable) {
            throw new Unreadable(400, "The body is not valid JSON: it is no UTF-8, or nested too deeply");
        }
    }
}
