package dev.posthaste;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// Compresses answers for clients that take it (RFC 9110, section 8.4.1.3; Starlette's `GZipMiddleware`).
///
/// Passed over are answers that are encoded already, parts of files, event streams, and what does not become smaller:
/// pictures, films, sound and archives. Streams are compressed whatever their size. Immutable: each step gives a new
/// one.
public final class Gzip implements Middleware {

    private static final Set<String> EXCLUDED = Set.of(
            "application/grpc",
            "application/gzip",
            "application/x-gzip",
            "application/zip",
            "audio/*",
            "font/woff",
            "font/woff2",
            "image/avif",
            "image/gif",
            "image/jpeg",
            "image/png",
            "image/webp",
            "text/event-stream",
            "video/*");

    private final int minimumBytes;
    private final int level;

    private Gzip(int minimumBytes, int level) {
        this.minimumBytes = minimumBytes;
        this.level = level;
    }

    /// Compresses bodies of 500 bytes and more as well as it can.
    public static Gzip standard() {
        return new Gzip(500, 9);
    }

    /// Compresses bodies of so many bytes and more.
    public Gzip minimumBytes(int bytes) {
        return new Gzip(bytes, level);
    }

    /// Compresses with another effort.
    ///
    /// @param level from 1, the fastest, to 9, the smallest
    /// @throws IllegalArgumentException for any other
    public Gzip level(int level) {
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("the level must be from 1 to 9, not " + level);
        }
        return new Gzip(minimumBytes, level);
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        var answer = next.proceed();
        if (answer.status() == 206 || answer.header("content-encoding") != null || excluded(answer)) {
            return answer;
        }
        if (answer.content() instanceof Response.Bytes(var bytes) && bytes.length < minimumBytes) {
            return answer;
        }
        var varying = Vary.with(answer, "Accept-Encoding");
        var accepted = String.join(",", request.headers("accept-encoding"));
        return accepted.contains("gzip") ? compressed(varying) : varying;
    }

    private static boolean excluded(Response answer) {
        var header = answer.header("content-type");
        var type = header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var group = type.split("/", 2)[0] + "/*";
        return EXCLUDED.contains(type) || EXCLUDED.contains(group) || type.startsWith("application/grpc+");
    }

    private Response compressed(Response answer) {
        var encoded = answer.header("content-encoding", "gzip").without("content-length");
        return switch (answer.content()) {
            case Response.Bytes(var bytes) -> encoded.content(new Response.Bytes(compressed(bytes)));
            case Response.Streamed(var source, var length) ->
                encoded.content(new Response.Streamed(out -> compress(source, out), -1));
            case Response.Stored file -> answer;
        };
    }

    private byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (var gzip = stream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing fails in memory", e);
        }
        return out.toByteArray();
    }

    private void compress(Response.BodyWriter source, OutputStream out) throws Exception {
        var gzip = stream(out);
        source.writeTo(gzip);
        gzip.finish();
    }

    private GZIPOutputStream stream(OutputStream out) throws IOException {
        return new Compressing(out, level);
    }

    /// A stream that compresses with some effort.
    private static final class Compressing extends GZIPOutputStream {

        Compressing(OutputStream out, int level) throws IOException {
            super(out, 8192, true);
            def.setLevel(level);
        }
    }
}
