package dev.posthaste;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// An answer said in full: status, header fields and body, sent as it is (FastAPI's `Response`).
///
/// A handler that returns it says nothing to the document about its body. Immutable.
public final class Response {

    /// One header field.
    ///
    /// @param name  a token (RFC 9110, section 5.6.2), kept in lower case
    /// @param value without line breaks and other control characters
    public record Header(String name, String value) {
        /// Lowers the name's case.
        ///
        /// @throws IllegalArgumentException where name or value would garble the answer
        public Header {
            HeaderFields.checkName(name);
            HeaderFields.checkValue(name, value);
            name = name.toLowerCase(Locale.ROOT);
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
    /// @param value what [Json#object(Object...)] or [Json#of(Object)] makes of maps and lists, for instance; a record
    /// is returned by the handler as it is
    public static Response json(Json value) {
        return bytes(value.toString().getBytes(StandardCharsets.UTF_8), "application/json");
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

    /// The same answer with a header field more. Fields of that name that are there stay, but for those that may stand
    /// once only, as `content-type`.
    ///
    /// @throws IllegalArgumentException as [Header]
    public Response header(String name, String value) {
        return new Response(status, HeaderFields.with(headers, new Header(name, value)), body);
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
