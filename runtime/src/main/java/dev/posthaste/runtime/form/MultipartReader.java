package dev.posthaste.runtime.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a multipart body (RFC 2046, section 5.1.1) while it comes in, as strictly and as leniently as
/// python-multipart:
/// nothing but line breaks may stand before the first boundary, and a part that is cut off does not count.
final class MultipartReader {

    private static final int MOST_BOUNDARY = 256;
    private static final int MOST_HEADERS = 8;
    private static final int MOST_HEADER_BYTES = 4096 + 128;

    private final Window window;
    private final byte[] delimiter;
    private final FormParts parts;

    /// @param boundary the media type's parameter, as Latin-1
    MultipartReader(InputStream in, String boundary, FormParts parts) {
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.window = new Window(in, delimiter.length + 2);
        this.parts = parts;
    }

    /// @throws MalformedMultipart where it is no multipart with that boundary
    void read() throws IOException {
        if (delimiter.length - 4 > MOST_BOUNDARY) {
            throw new MalformedMultipart("the boundary is too long");
        }
        if (first()) {
            var more = true;
            while (more) {
                var headers = headers();
                if (headers == null) {
                    return;
                }
                parts.begin(headers);
                more = data();
            }
        }
        window.drain();
    }

    /// Passes the first boundary; false where no part follows.
    private boolean first() throws IOException {
        if (window.peek() == '\r' || window.peek() == '\n') {
            while (window.peek() >= 0 && window.peek() != '-') {
                window.next();
            }
        }
        for (int i = 2; i < delimiter.length; i++) {
            var c = window.next();
            if (c < 0) {
                return false;
            }
            require(c == (delimiter[i] & 0xff), "no boundary at the beginning");
        }
        return switch (window.next()) {
            case '-' -> {
                var second = window.next();
                require(second < 0 || second == '-', "the last boundary ends in no second hyphen");
                yield false;
            }
            case '\r' -> {
                var feed = window.next();
                require(feed < 0 || feed == '\n', "no line feed after a boundary");
                yield feed >= 0;
            }
            case -1 -> false;
            default -> throw new MalformedMultipart("no line break after a boundary");
        };
    }

    private static void require(boolean right, String reason) throws MalformedMultipart {
        if (!right) {
            throw new MalformedMultipart(reason);
        }
    }

    /// The header fields of a part by lower-case name; null where the body ends within them.
    @org.jspecify.annotations.Nullable
    private Map<String, List<String>> headers() throws IOException {
        var headers = new LinkedHashMap<String, List<String>>();
        for (int count = 0; ; count++) {
            var c = window.peek();
            if (c < 0) {
                return null;
            }
            if (c == '\r') {
                window.next();
                var feed = window.next();
                require(feed < 0 || feed == '\n', "no line feed after the header fields");
                return feed < 0 ? null : headers;
            }
            require(count < MOST_HEADERS, "too many header fields");
            if (!header(headers)) {
                return null;
            }
        }
    }

    private boolean header(Map<String, List<String>> headers) throws IOException {
        var size = 0;
        var name = new StringBuilder();
        int c;
        for (c = window.next(); c != ':'; c = window.next()) {
            if (c < 0) {
                return false;
            }
            require(isToken(c), "no name of a header field");
            require(++size <= MOST_HEADER_BYTES, "a header field is too long");
            name.append((char) c);
        }
        require(!name.isEmpty(), "a header field without a name");
        size++;
        var value = new StringBuilder();
        for (c = window.next(); c != '\r'; c = window.next()) {
            if (c < 0) {
                return false;
            }
            require(++size <= MOST_HEADER_BYTES, "a header field is too long");
            if (c != ' ' || !value.isEmpty()) {
                value.append((char) c);
            }
        }
        headers.computeIfAbsent(name.toString().toLowerCase(Locale.ROOT), each -> new ArrayList<>())
                .add(value.toString());
        var feed = window.next();
        require(feed < 0 || feed == '\n', "no line feed after a header field");
        return feed >= 0;
    }

    /// A character of a token (RFC 9110, section 5.6.2).
    private static boolean isToken(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c > 0 && "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
    }

    /// Hands on the data of a part; whether another part follows. What is cut off has no end.
    private boolean data() throws IOException {
        while (true) {
            var found = window.upTo(delimiter, parts::data);
            if (!found) {
                return false;
            }
            var after = window.peek(delimiter.length);
            if (after == '\r' && window.peek(delimiter.length + 1) == '\n') {
                window.skip(delimiter.length + 2);
                parts.end();
                return true;
            }
            if (after == '-' && window.peek(delimiter.length + 1) == '-') {
                parts.end();
                return false;
            }
            if (after == ' ' || after == '\t') {
                window.skip(delimiter.length);
                return padded();
            }
            parts.data(delimiter, 0, 1);
            window.skip(1);
        }
    }

    /// Passes the blanks after a boundary (RFC 2046: transport padding).
    private boolean padded() throws IOException {
        while (window.peek() == ' ' || window.peek() == '\t') {
            window.next();
        }
        if (window.peek() < 0) {
            return false;
        }
        require(window.next() == '\r', "no line break after a boundary");
        var feed = window.next();
        if (feed < 0) {
            return false;
        }
        require(feed == '\n', "no line feed after a boundary");
        parts.end();
        return true;
    }
}
