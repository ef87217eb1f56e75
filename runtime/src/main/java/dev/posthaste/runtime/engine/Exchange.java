package dev.posthaste.runtime.engine;

import dev.posthaste.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One request and the way to answer it, as an engine sees them. To be used by one thread.
public interface Exchange {

    /// The method, as it was sent.
    String method();

    /// The scheme under which the request came: `http` or `https`.
    String scheme();

    /// The path as it was sent: percent-encoded, nothing removed, without the query.
    String path();

    /// The query as it was sent, without `?`; null where there is none.
    @Nullable
    String query();

    /// The header fields by lower-case name, these in any order, the values of one as they were sent; never changes.
    Map<String, List<String>> headers();

    /// The address of the other side, without its port.
    String client();

    /// The whole body; empty where there is none. To be called once at most, and before the answer.
    ///
    /// @throws ClientGone when the client does not send all of it, or malformed chunks
    /// @throws BodyTooLarge as soon as it is known to be larger than `limit` bytes; the connection is then closed after
    ///     the answer, so that the rest need not be read
    byte[] body(int limit) throws BodyTooLarge;

    /// The whole body as it comes in, so that nobody need hold all of it. To be called once at most, in place of
    /// [#body(int)]. Reading throws [ClientGone] and [BodyTooLarge] as that does.
    default InputStream stream(int limit) throws BodyTooLarge {
        return new ByteArrayInputStream(body(limit));
    }

    /// Sends the answer: bytes with a content length, a stream in chunks while it is written. For HEAD the body is left
    /// out, and a stream's writer not called. Silent where nobody listens any more to bytes.
    ///
    /// @param response its content is bytes or a stream; files are made one or the other before
    /// @throws BrokenStream where a stream's writer failed: the connection is then cut, so that the client sees the end
    ///     missing
    /// @throws ClientGone where the client went away within a stream
    void respond(Response response);

    /// Does something as soon as the client is seen to be gone while a stream is sent to it, on a thread that must not
    /// be
    /// held up; an engine that cannot see that without sending does nothing. To be called once at most, within a
    /// stream's writer.
    default void whenGone(Runnable action) {}

    /// Does what is left once the answer was sent, so that the connection's next request need not wait for it. To be
    /// called once at most, as the last thing.
    ///
    /// @param work throws nothing
    void afterwards(Runnable work);
}
