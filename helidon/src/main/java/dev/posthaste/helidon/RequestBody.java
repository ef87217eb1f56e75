package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.ConnectionEnd;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.runtime.engine.BodyTooLarge;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The body of one request, read at most once.
final class RequestBody {

    /// A body that nobody read is read and forgotten up to this size; else the connection is closed.
    private static final int SKIPPED = 65_536;

    /// What the framing of a chunk may take, and what a read of the socket may bring beyond.
    private static final int SLACK = 65_536;

    private static final int PIECE = 8192;
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

    /// @throws RuntimeException of Helidon's where chunks are malformed or the other side is gone
    byte[] read(int limit) throws BodyTooLarge, IOException {
        if (length == 0) {
            return new byte[0];
        }
        refused = true;
        if (length > limit) {
            throw new BodyTooLarge(limit);
        }
        try {
            var bytes = pieces(limit);
            refused = false;
            return bytes;
        } catch (ConnectionEnd e) {
            throw new BodyTooLarge(limit);
        } finally {
            wire.inflow().allowAll();
        }
    }

    private byte[] pieces(int limit) throws BodyTooLarge, IOException {
        var bytes = new ByteArrayOutputStream(PIECE);
        var piece = new byte[PIECE];
        wire.inflow().allow((long) limit + SLACK);
        var in = request.content().inputStream();
        for (int count = next(in, piece); count >= 0; count = next(in, piece)) {
            if (bytes.size() + (long) count > limit) {
                throw new BodyTooLarge(limit);
            }
            bytes.write(piece, 0, count);
            wire.inflow().allow((long) limit - bytes.size() + SLACK);
        }
        return bytes.toByteArray();
    }

    /// Reads, and refuses a chunk whose size has a sign (RFC 9112, section 7.1): Java's parser of numbers, which
    /// Helidon uses, takes one. Helidon reads chunks whole, so that what is next on the wire is the line of a size.
    private int next(InputStream in, byte[] piece) throws IOException {
        if (length == UNKNOWN && wire.dataReader().lookup() == '+') {
            throw new NumberFormatException("the size of a chunk has a sign");
        }
        return in.read(piece);
    }

    /// Whether the other side waits to be told to send it, and may then send it or not.
    private boolean awaited() {
        return !request.continueSent();
    }
}
