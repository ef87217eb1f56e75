package dev.posthaste.helidon;

import dev.posthaste.runtime.engine.BodyTooLarge;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The body of one request, read at most once (RFC 9112, sections 6 and 7).
final class RequestBody {

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_LENGTH_DIGITS = 18;

    /// A body that nobody read is read and forgotten up to this size; else the connection is closed.
    private static final int SKIPPED = 65_536;

    private final Wire wire;
    private final boolean chunked;
    private boolean awaited;
    private long left;
    private boolean finished;
    private boolean refused;

    private RequestBody(Wire wire, long length, boolean chunked, boolean awaited) {
        this.wire = wire;
        this.chunked = chunked;
        this.left = length;
        this.finished = !chunked && length == 0;
        this.awaited = awaited && !finished;
    }

    static RequestBody of(RequestHead head, Wire wire) throws Refusal {
        var lengths = head.values("content-length");
        var codings = head.values("transfer-encoding");
        if (codings.isEmpty()) {
            return new RequestBody(wire, length(lengths), false, head.expectsContinue());
        }
        if (!lengths.isEmpty() || head.minor() == 0) {
            throw new Refusal(400, "Transfer-Encoding stands with Content-Length, or in HTTP/1.0");
        }
        if (codings.size() != 1 || !codings.getFirst().toLowerCase(Locale.ROOT).equals("chunked")) {
            throw new Refusal(501, "Only the transfer encoding chunked is known");
        }
        return new RequestBody(wire, 0, true, head.expectsContinue());
    }

    /// Whether all of it was read.
    boolean finished() {
        return finished;
    }

    /// Whether the next request can be reached past what is left, without much ado.
    boolean skippable() {
        return finished || (!chunked && !awaited && !refused && left <= SKIPPED);
    }

    void skip() {
        wire.reader().skip((int) left);
        finished = true;
    }

    byte[] read(int limit) throws BodyTooLarge, Refusal {
        if (finished) {
            return new byte[0];
        }
        if (left > limit) {
            refused = true;
            throw new BodyTooLarge(limit);
        }
        if (awaited) {
            wire.write(CONTINUE);
            awaited = false;
        }
        var bytes = chunked ? new ChunkReader(wire).read(limit) : known();
        finished = true;
        return bytes;
    }

    private byte[] known() {
        if (left <= SKIPPED) {
            return wire.reader().readBytes((int) left);
        }
        var bytes = new ByteArrayOutputStream(SKIPPED);
        wire.copy(left, bytes);
        return bytes.toByteArray();
    }

    private static long length(List<String> values) throws Refusal {
        if (values.isEmpty()) {
            return 0;
        }
        var digits = values.getFirst();
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (values.size() != 1 || !number || digits.length() > MAX_LENGTH_DIGITS) {
            throw new Refusal(400, "Content-Length is not one number");
        }
        return Long.parseLong(digits);
    }
}
