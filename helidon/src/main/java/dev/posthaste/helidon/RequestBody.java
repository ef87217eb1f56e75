package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.ConnectionEnd;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.runtime.engine.BodyTooLarge;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;

/// The body of one request, read at most once.
final class RequestBody {

    /// A body that nobody read is read and forgotten up to this size; else the connection is closed.
    private static final int SKIPPED = 65_536;

    /// What the framing of a chunk may take, and what a read of the socket may bring beyond.
    private static final int SLACK = 65_536;

    private static final long UNKNOWN = -1;

    private final ServerRequest request;
    private final Wire wire;
    private final long length;
    private boolean refused;

    RequestBody(ServerRequest request, Wire wire) {
        this.request = request;
        this.wire = wire;
        this.length = request.headers().contains(HeaderNames.TRANSFER_ENCODING)
                ? UNKNOWN
                : request.headers().contentLength().orElse(0);
    }

    /// Whether all of it was read.
    boolean finished() {
        return length == 0 || (!refused && request.content().consumed());
    }

    /// Whether the next request can be reached past what is left, without much ado; Helidon does so then.
    boolean skippable() {
        return finished() || (!refused && length != UNKNOWN && length <= SKIPPED && !awaited());
    }

    /// The body as it comes in.
    ///
    /// Reading throws what Helidon throws where chunks are malformed or the other side is gone, and [BodyTooLarge].
    InputStream stream(long limit) throws BodyTooLarge {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        refused = true;
        if (length > limit) {
            throw new BodyTooLarge(limit);
        }
        return new Pieces(limit);
    }

    /// Up to a limit; until its end was seen the body counts as refused.
    private final class Pieces extends InputStream {

        private final long limit;
        private final InputStream in = request.content().inputStream();
        private long left;

        Pieces(long limit) {
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] piece, int start, int size) throws IOException {
            wire.inflow().allow(left + SLACK);
            try {
                var count = next(in, piece, start, size);
                refused = count >= 0;
                if (count > left) {
                    throw new BodyTooLarge(limit);
                }
                left -= Math.max(count, 0);
                return count;
            } catch (ConnectionEnd e) {
                throw new BodyTooLarge(limit);
            } finally {
                wire.inflow().allowAll();
            }
        }
    }

    /// Reads, and refuses a chunk whose size has a sign (RFC 9112, section 7.1): Java's parser of numbers, which
    /// Helidon uses, takes one. Helidon reads chunks whole, so that what is next on the wire is the line of a size.
    private int next(InputStream in, byte[] piece, int start, int size) throws IOException {
        if (length == UNKNOWN && wire.dataReader().lookup() == '+') {
            throw new NumberFormatException("the size of a chunk has a sign");
        }
        return in.read(piece, start, size);
    }

    /// Whether the other side waits to be told to send it, and may then send it or not.
    private boolean awaited() {
        return !request.continueSent();
    }
}
