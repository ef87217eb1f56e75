package dev.posthaste.helidon;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataReader.IncorrectNewLineException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads what comes before a body, strictly: whoever reads a request otherwise than the proxy before it can be tricked
/// into serving what the proxy would have refused (RFC 9112, section 11.2).
final class RequestHeadReader {

    private static final int MAX_LINE = 8192;
    private static final int MAX_FIELDS = 65_536;

    private final DataReader reader;

    RequestHeadReader(DataReader reader) {
        this.reader = reader;
    }

    RequestHead read() throws Refusal {
        try {
            var line = RequestLine.parse(requestLine());
            var headers = fields();
            checkHost(line.minor(), headers.getOrDefault("host", List.of()));
            return new RequestHead(line.method(), line.path(), line.query(), line.minor(), headers);
        } catch (IncorrectNewLineException e) {
            throw new Refusal(400, "A line of the request does not end in CR LF");
        }
    }

    private String requestLine() throws Refusal {
        if (reader.startsWithNewLine()) {
            reader.skip(2);
        }
        int length = reader.findNewLine(MAX_LINE);
        if (length == MAX_LINE) {
            throw new Refusal(414, "The request line is longer than " + MAX_LINE + " bytes");
        }
        return line(length);
    }

    private Map<String, List<String>> fields() throws Refusal {
        var fields = new LinkedHashMap<String, List<String>>();
        int left = MAX_FIELDS;
        while (!reader.startsWithNewLine()) {
            int length = reader.findNewLine(left);
            if (length == left) {
                throw new Refusal(431, "The header fields are larger than " + MAX_FIELDS + " bytes");
            }
            left = Math.max(0, left - length - 2);
            add(fields, line(length));
        }
        reader.skip(2);
        fields.replaceAll((name, values) -> Collections.unmodifiableList(values));
        return Collections.unmodifiableMap(fields);
    }

    private static void add(Map<String, List<String>> fields, String line) throws Refusal {
        int colon = line.indexOf(':');
        if (colon < 1 || !Characters.token(line, 0, colon)) {
            throw new Refusal(400, "A header field has no valid name");
        }
        var value = line.substring(colon + 1);
        if (!Characters.fieldValue(value)) {
            throw new Refusal(400, "The value of a header field holds a control character");
        }
        fields.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
                .add(value.strip());
    }

    private static void checkHost(int minor, List<String> hosts) throws Refusal {
        boolean right = hosts.isEmpty() ? minor == 0 : hosts.size() == 1 && Characters.authority(hosts.getFirst());
        if (!right) {
            throw new Refusal(400, "The request needs exactly one valid Host header field");
        }
    }

    private String line(int length) {
        // an empty array must not be asked for: the reader would wait for a byte more
        var line = length == 0 ? "" : new String(reader.readBytes(length), StandardCharsets.ISO_8859_1);
        reader.skip(2);
        return line;
    }
}
