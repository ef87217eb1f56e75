package dev.posthaste;

import java.util.UUID;
import java.util.regex.Pattern;

/// Gives every request an id, which its answer says, and handlers find as `request.state().get("request-id")`.
///
/// An id that the client sent is kept where it is short and plain, so that it can stand in logs. Immutable: each step
/// gives a new one.
public final class RequestIds implements Middleware {

    /// The key of [Request#state()].
    public static final String KEY = "request-id";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,128}");

    private final String header;

    private RequestIds(String header) {
        this.header = header;
    }

    /// Ids in the header field `X-Request-Id`.
    public static RequestIds standard() {
        return new RequestIds("x-request-id");
    }

    /// Ids in another header field.
    ///
    /// @throws IllegalArgumentException where the name is no token
    public RequestIds header(String name) {
        HeaderFields.checkName(name);
        return new RequestIds(name);
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        var sent = request.header(header);
        var id = sent != null && PLAIN.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        request.state().put(KEY, id);
        return next.proceed().set(header, id);
    }
}
