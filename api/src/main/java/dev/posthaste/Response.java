package dev.posthaste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An answer said in full: status, header fields and body, sent as it is (FastAPI's `Response`).
///
/// A handler that returns it says nothing to the document about its body. Immutable.
public final class Response {

    /// One header field.
    ///
    /// @param name  in lower case
    /// @param value without line breaks
    public record Header(String name, String value) {
        /// Lowers the name's case and refuses line breaks, which would begin another field.
        public Header {
            name = name.toLowerCase(Locale.ROOT);
            if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
                throw new IllegalArgumentException(
                        "the value of header field '" + name + "' holds a line break: remove it");
            }
        }
    }

    private final int status;
    private final List<Header> headers;
    private final byte[] body;

    private Response(int status, List<Header> headers, byte[] body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    /// An answer without a body.
    public static Response empty(int status) {
        return new Response(status, List.of(), new byte[0]);
    }

    /// A JSON answer with status 200.
    ///
    /// @param value what [Json#of(Object)] takes
    public static Response json(@Nullable Object value) {
        return bytes(Json.of(value).toString().getBytes(StandardCharsets.UTF_8), "application/json");
    }

    /// A plain text with status 200.
    public static Response text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    }

    /// A page with status 200.
    public static Response html(String page) {
        return bytes(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }

    /// Bytes of some media type, with status 200. The array is not copied: leave it alone.
    public static Response bytes(byte[] body, String mediaType) {
        return new Response(200, List.of(new Header("content-type", mediaType)), body);
    }

    /// Sends the client elsewhere with 307, which keeps the method and the body.
    ///
    /// @param location an absolute or relative reference, already percent-encoded
    public static Response redirect(String location) {
        return empty(307).header("location", location);
    }

    /// The same answer with another status.
    public Response status(int code) {
        return new Response(code, headers, body);
    }

    /// The same answer with a header field more; fields of that name that are there stay.
    public Response header(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Response(status, more, body);
    }

    /// The status code.
    public int status() {
        return status;
    }

    /// The header fields, in their order.
    public List<Header> headers() {
        return headers;
    }

    /// The body; not a copy.
    public byte[] body() {
        return body;
    }
}
