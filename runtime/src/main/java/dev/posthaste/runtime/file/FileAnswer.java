package dev.posthaste.runtime.file;

import dev.posthaste.Request;
import dev.posthaste.Response;
import dev.posthaste.runtime.file.ByteRanges.Range;
import dev.posthaste.runtime.file.ByteRanges.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Makes of an answer with a file one with the bytes that the request asks for: all, some (RFC 9110, section 14), or
/// none where the client has them already (section 13).
public final class FileAnswer {

    private static final int BUFFER = 64 * 1024;

    private final Request request;
    private final Response response;
    private final Response.Stored stored;
    private final FileValidators file;

    private FileAnswer(Request request, Response response, Response.Stored stored) throws IOException {
        this.request = request;
        this.stored = stored;
        this.file = FileValidators.of(stored.path());
        this.response = described(response);
    }

    /// The same answer, with bytes in place of a file.
    ///
    /// @throws IOException where the file cannot be read
    public static Response of(Request request, Response response) throws IOException {
        return response.content() instanceof Response.Stored stored
                ? new FileAnswer(request, response, stored).answer()
                : response;
    }

    private Response described(Response plain) {
        var described = plain.set("accept-ranges", "bytes");
        described = described.header("last-modified") == null
                ? described.header("last-modified", file.lastModified())
                : described;
        return described.header("etag") == null ? described.header("etag", file.etag()) : described;
    }

    private Response answer() {
        if (stored.conditional() && file.isKnownTo(request, response)) {
            return file.notModified(response);
        }
        var range = request.header("range");
        if (range == null || response.status() != 200 || !heldBy(request.header("if-range"))) {
            return whole();
        }
        try {
            var ranges = ByteRanges.parse(range, file.size());
            return ranges.size() == 1 ? part(ranges.getFirst()) : parts(ranges);
        } catch (Refused refused) {
            return refused.response();
        }
    }

    /// Whether the condition holds under which a part is sent: one of the two validators, to the letter.
    private boolean heldBy(@Nullable String condition) {
        return condition == null
                || condition.equals(response.header("etag"))
                || condition.equals(response.header("last-modified"));
    }

    private Response whole() {
        var all = new Range(0, file.size());
        return response.content(new Response.Streamed(out -> copy(List.of(all), out), file.size()));
    }

    private Response part(Range range) {
        return response.status(206)
                .header("content-range", range.contentRange(file.size()))
                .content(new Response.Streamed(out -> copy(List.of(range), out), range.length()));
    }

    /// Several parts, each with a head of its own (RFC 9110, section 14.6).
    private Response parts(List<Range> ranges) {
        var random = new byte[13];
        ThreadLocalRandom.current().nextBytes(random);
        var boundary = HexFormat.of().formatHex(random);
        var heads = ranges.stream()
                .map(range -> "--%s\r\nContent-Type: %s\r\nContent-Range: %s\r\n\r\n"
                        .formatted(boundary, response.header("content-type"), range.contentRange(file.size())))
                .toList();
        var end = "--%s--".formatted(boundary);
        var length = (long) end.length();
        for (int i = 0; i < heads.size(); i++) {
            length += heads.get(i).length() + ranges.get(i).length() + 2;
        }
        return response.status(206)
                .set("content-type", "multipart/byteranges; boundary=" + boundary)
                .content(new Response.Streamed(out -> copyParts(ranges, heads, end, out), length));
    }

    private void copyParts(List<Range> ranges, List<String> heads, String end, OutputStream out) throws IOException {
        for (int i = 0; i < heads.size(); i++) {
            out.write(heads.get(i).getBytes(StandardCharsets.ISO_8859_1));
            copy(ranges.subList(i, i + 1), out);
            out.write('\r');
            out.write('\n');
        }
        out.write(end.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void copy(List<Range> ranges, OutputStream out) throws IOException {
        try (var channel = open(stored.path())) {
            var buffer = new byte[BUFFER];
            for (var range : ranges) {
                channel.position(range.start());
                copy(Channels.newInputStream(channel), range.length(), buffer, out);
            }
        }
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path);
    }

    private static void copy(InputStream in, long length, byte[] buffer, OutputStream out) throws IOException {
        for (var left = length; left > 0; ) {
            var read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("the file became shorter while it was sent");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
