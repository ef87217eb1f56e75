package dev.posthaste.runtime.file;

import dev.posthaste.Request;
import dev.posthaste.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/// What tells whether a file is still the same: its time of change and its size (RFC 9110, section 8.8).
///
/// @param size         in bytes
/// @param lastModified the time of change, as a header field says it
/// @param etag         the digest that Starlette makes of time and size
record FileValidators(long size, Instant changed, String lastModified, String etag) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    /// What an answer without a body still says (RFC 9110, section 15.4.5).
    private static final Set<String> KEPT =
            Set.of("cache-control", "content-location", "date", "etag", "expires", "vary");

    static FileValidators of(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new NoSuchFileException(path.toString(), null, "is no file, so it cannot be sent");
        }
        var changed = attributes.lastModifiedTime().toInstant();
        return new FileValidators(
                attributes.size(),
                changed,
                HTTP_DATE.format(changed.atOffset(ZoneOffset.UTC)),
                "\"" + digest(seconds(changed) + "-" + attributes.size()) + "\"");
    }

    /// As Python writes a real number: with one decimal at least.
    private static String seconds(Instant time) {
        var exact = BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9));
        var shortest = new BigDecimal(Double.toString(exact.doubleValue())).stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
    }

    private static String digest(String text) {
        try {
            var md5 = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /// Whether the client says that it has the file as it is.
    boolean isKnownTo(Request request, Response response) {
        var tags = request.header("if-none-match");
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(response.header("etag")));
        }
        var since = request.header("if-modified-since");
        return since != null && isUnchanged(since);
    }

    private boolean isUnchanged(String since) {
        try {
            var time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(since, Instant::from);
            return !time.isBefore(Instant.ofEpochSecond(changed.getEpochSecond()));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// The answer to a client that has it.
    Response notModified(Response response) {
        var short304 = Response.empty(304);
        for (var header : response.headers()) {
            if (KEPT.contains(header.name())) {
                short304 = short304.header(header.name(), header.value());
            }
        }
        return short304;
    }
}
