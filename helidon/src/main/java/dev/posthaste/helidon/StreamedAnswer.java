package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Sends a body while it is written.
final class StreamedAnswer {

    /// Tells the failures of the connection from those of the writer.
    private static final class ToClient extends FilterOutputStream {

        ToClient(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException | UncheckedIOException | CloseConnectionException e) {
                throw gone(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException | UncheckedIOException | CloseConnectionException e) {
                throw gone(e);
            }
        }

        /// The body ends when its writer returns.
        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private StreamedAnswer() {}

    /// @throws BrokenStream where the writer fails; the connection cannot be used any more
    /// @throws ClientGone   where the client went away
    static void send(Response.Streamed body, RoutingResponse to) {
        if (body.length() >= 0) {
            to.headers().set(HeaderNames.CONTENT_LENGTH, Long.toString(body.length()));
        }
        var out = to.outputStream();
        write(body, out);
        try {
            out.close();
            to.commit();
        } catch (IOException | UncheckedIOException | CloseConnectionException e) {
            throw gone(e);
        }
    }

    private static void write(Response.Streamed body, OutputStream out) {
        var toClient = new ToClient(out);
        try {
            body.source().writeTo(toClient);
        } catch (ClientGone e) {
            throw e;
        } catch (Throwable e) {
            throw new BrokenStream(e);
        }
    }

    private static ClientGone gone(Exception cause) {
        return new ClientGone("the client went away before the answer was complete", cause);
    }
}
