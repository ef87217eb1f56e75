package dev.posthaste;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /// What follows the header fields.
    public sealed interface Content {}

    /// A body that is there already.
    ///
    /// @param bytes not a copy; leave them alone
    public record Bytes(byte[] bytes) implements Content {}

    /// A body that is made while it is sent.
    ///
    /// @param source writes it
    /// @param length in bytes; negative where it is not known
    public record Streamed(BodyWriter source, long length) implements Content {}

    /// A file, sent whole or in part as the request asks.
    ///
    /// @param path        where it is; it is looked at when the answer is sent
    /// @param conditional whether a client that has it already is told so by 304
    public record Stored(Path path, boolean conditional) implements Content {}

    /// Writes a body piece by piece, once for each answer, on the request's thread.
    @FunctionalInterface
    public interface BodyWriter {

        /// Writes all of it.
        ///
        /// @param out what is written goes to the client when a buffer is full, or is flushed; need not be closed
        /// @throws Exception what fails; the answer then breaks off, since its status is sent already
        void writeTo(OutputStream out) throws Exception;
    }

    private static final Bytes NOTHING = new Bytes(new byte[0]);

    private final int status;
    private final List<Header> headers;
    private final Content content;
    private final List<Runnable> tasks;

    private Response(int status, List<Header> headers, Content content, List<Runnable> tasks) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(status + " is no status of an answer: use 200 to 599");
        }
        this.tasks = tasks;
        this.status = status;
        this.headers = List.copyOf(headers);
        this.content = content;
    }

    /// An answer without a body.
    public static Response empty(int status) {
        return new Response(status, List.of(), NOTHING, List.of());
    }

    /// A JSON answer with status 200.
    ///
    /// @param value a `Json`, or anything that [Json#of(Object)] makes into one: a record, a map, a list
    /// @throws IllegalArgumentException where it has no JSON
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
        return new Response(200, List.of(new Header("content-type", mediaType)), new Bytes(body), List.of());
    }

    /// A body that is written while it is sent, with status 200 (FastAPI's `StreamingResponse`).
    public static Response stream(String mediaType, BodyWriter source) {
        return stream(source).header("content-type", mediaType);
    }

    /// A body that is written while it is sent, without a media type, with status 200.
    public static Response stream(BodyWriter source) {
        return new Response(200, List.of(), new Streamed(source, -1), List.of());
    }

    /// A file, with status 200, or the part of it that the request asks for by `Range` (FastAPI's `FileResponse`).
    ///
    /// Its media type follows from its name; validators are added (`etag`, `last-modified`) where it is sent. A file
    /// that is not there is a fault of the application: 500.
    public static Response file(Path path) {
        var type = MediaTypes.of(
                path.getFileName() == null ? "" : path.getFileName().toString());
        return new Response(200, List.of(new Header("content-type", type)), new Stored(path, false), List.of());
    }

    /// Sends the client elsewhere with 307, which keeps the method and the body.
    ///
    /// @param location an absolute or relative reference; what it cannot hold is percent-encoded, a `%` is left alone
    public static Response redirect(String location) {
        return redirect(location, 307);
    }

    /// Sends the client elsewhere.
    ///
    /// @param status 301, 302, 303, 307 or 308 (RFC 9110, section 15.4)
    public static Response redirect(String location, int status) {
        return empty(status).header("location", Reference.encoded(location));
    }

    /// The same answer with a file, by 304 and without a body where the client has that file already (RFC 9110, section
    /// 13).
    ///
    /// @throws IllegalStateException where the body is no file
    public Response conditional() {
        if (content instanceof Stored(var path, var already)) {
            return content(new Stored(path, true));
        }
        throw new IllegalStateException("only an answer with a file is conditional: see Response.file(...)");
    }

    /// The same answer, to be saved by browsers under a name (RFC 6266).
    public Response attachment(String filename) {
        return named(filename).set("content-disposition", ContentDisposition.of("attachment", filename));
    }

    /// The same answer, to be shown by browsers, with a name to save it under (RFC 6266).
    public Response inline(String filename) {
        return named(filename).set("content-disposition", ContentDisposition.of("inline", filename));
    }

    /// A file whose media type nobody has said is of the type that its name says.
    private Response named(String filename) {
        return !filename.isEmpty()
                        && content instanceof Stored(var path, var conditional)
                        && MediaTypes.of(String.valueOf(path.getFileName())).equals(header("content-type"))
                ? header("content-type", MediaTypes.of(filename))
                : this;
    }

    /// The same answer with another status.
    public Response status(int code) {
        return new Response(code, headers, content, tasks);
    }

    /// The same answer with a header field more. Fields of that name that are there stay, but for those that may stand
    /// once only, as `content-type`.
    ///
    /// @throws IllegalArgumentException as [Header]
    public Response header(String name, String value) {
        return new Response(status, HeaderFields.with(headers, new Header(name, value)), content, tasks);
    }

    /// The same answer with a header field in place of all of that name.
    ///
    /// @throws IllegalArgumentException as [Header]
    public Response set(String name, String value) {
        return without(name).header(name, value);
    }

    /// The same answer without the header fields of that name, in any case.
    public Response without(String name) {
        var left = headers.stream()
                .filter(field -> !field.name().equalsIgnoreCase(name))
                .toList();
        return new Response(status, left, content, tasks);
    }

    /// The same answer with a cookie more (RFC 6265).
    public Response cookie(Cookie cookie) {
        return header("set-cookie", cookie.toString());
    }

    /// The same answer with another body.
    public Response content(Content other) {
        return new Response(status, headers, other, tasks);
    }

    /// The same answer with work more to be done after it was sent, in place of what [Answer#afterwards(Runnable)] was
    /// given; tasks run one after another, and a failure ends the row and is logged.
    public Response afterwards(Runnable task) {
        var more = new ArrayList<>(tasks);
        more.add(task);
        return new Response(status, headers, content, List.copyOf(more));
    }

    /// What is done after it was sent.
    public List<Runnable> tasks() {
        return tasks;
    }

    /// The status code.
    public int status() {
        return status;
    }

    /// The header fields, in their order.
    public List<Header> headers() {
        return headers;
    }

    /// The first header field of that name, in any case; null where there is none.
    public @Nullable String header(String name) {
        return headers.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    /// The body.
    public Content content() {
        return content;
    }

    /// The body's bytes; not a copy.
    ///
    /// @throws IllegalStateException where it is a stream or a file, which have none until they are sent
    public byte[] body() {
        if (content instanceof Bytes(var bytes)) {
            return bytes;
        }
        throw new IllegalStateException("the body is made while it is sent, so it has no bytes: look at content()");
    }
}
