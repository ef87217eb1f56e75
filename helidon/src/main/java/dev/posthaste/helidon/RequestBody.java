package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.ConnectionEnd;
import dev.posthaste.helidon.connection.Inflow;
import dev.posthaste.runtime.engine.BodyTooLarge;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// The body of one request, read at most once.
final class RequestBody {

    /// A body that nobody read is read and forgotten up to this size; else the connection is closed.
    private static final int SKIPPED = 65_536;

    /// What the framing of a chunk may take, and what a read of the socket may bring beyond.
    private static final int SLACK = 65_536;

    private static final int PIECE = 8192;
    private static final long UNKNOWN = -1;

    private final ServerRequest request;
    private final Inflow inflow;
    private final long length;
    private boolean refused;

    RequestBody(ServerRequest request, Inflow inflow) {
        this.request = request;
        this.inflow = inflow;
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
            inflow.allowAll();
        }
    }

    private byte[] pieces(int limit) throws BodyTooLarge, IOException {
        var bytes = new ByteArrayOutputStream(PIECE);
        var piece = new byte[PIECE];
        inflow.allow((long) limit + SLACK);
        var in = request.content().inputStream();
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            if (bytes.size() + (long) count > limit) {
                throw new BodyTooLarge(limit);
            }
            bytes.write(piece, 0, count);
            inflow.allow((long) limit - bytes.size() + SLACK);
        }
        return bytes.toByteArray();
    }

    /// Whether the other side waits to be told to send it, and may then send it or not.
    private boolean awaited() {
        return !request.continueSent();
    }
}
