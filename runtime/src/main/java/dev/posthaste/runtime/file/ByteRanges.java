package dev.posthaste.runtime.file;

import dev.posthaste.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the header field `Range` (RFC 9110, section 14.2) as Starlette does: parts that cannot be read are passed
/// over, those that touch become one.
final class ByteRanges {

    /// Some bytes of a file.
    ///
    /// @param start the first
    /// @param end   the one after the last
    record Range(long start, long end) {

        long length() {
            return end - start;
        }

        String contentRange(long size) {
            return "bytes %d-%d/%d".formatted(start, end - 1, size);
        }
    }

    /// Says why no range is sent.
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Response response;

        private Refused(Response response) {
            super("", null, false, false);
            this.response = response;
        }

        Response response() {
            return response;
        }
    }

    private ByteRanges() {}

    /// The ranges asked for, at least one.
    ///
    /// @throws Refused with 400 where the field is malformed, and with 416 where a range begins beyond the end
    static List<Range> parse(String field, long size) throws Refused {
        var equals = field.indexOf('=');
        if (equals < 0) {
            throw malformed("Malformed range header.");
        }
        if (!field.substring(0, equals).strip().toLowerCase(Locale.ROOT).equals("bytes")) {
            throw malformed("Only support bytes range");
        }
        var ranges = new ArrayList<Range>();
        for (var part : field.substring(equals + 1).split(",")) {
            var range = range(part, size);
            if (range != null) {
                ranges.add(range);
            }
        }
        check(ranges, size);
        return ranges.size() == 1 ? ranges : merged(ranges);
    }

    private static void check(List<Range> ranges, long size) throws Refused {
        if (ranges.isEmpty()) {
            throw malformed("Range header: range must be requested");
        }
        if (ranges.stream().anyMatch(range -> range.start() >= size)) {
            throw new Refused(Response.bytes(new byte[0], "text/plain; charset=utf-8")
                    .status(416)
                    .header("content-range", "bytes */" + size));
        }
        if (ranges.stream().anyMatch(range -> range.start() > range.end())) {
            throw malformed("Range header: start must be less than end");
        }
    }

    private static Refused malformed(String reason) {
        return new Refused(Response.text(reason).status(400));
    }

    private static @Nullable Range range(String part, long size) {
        var dash = part.indexOf('-');
        if (dash < 0) {
            return null;
        }
        var first = part.substring(0, dash).strip();
        var last = part.substring(dash + 1).strip();
        try {
            if (first.isEmpty()) {
                return new Range(Math.max(0, size - number(last)), size);
            }
            var start = number(first);
            return new Range(start, last.isEmpty() ? size : Math.min(size, number(last) + 1));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static long number(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NumberFormatException(digits);
        }
        return digits.length() > 18 ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
    }

    private static List<Range> merged(List<Range> ranges) {
        var merged = new ArrayList<Range>();
        for (var range :
                ranges.stream().sorted(Comparator.comparingLong(Range::start)).toList()) {
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before == null || range.start() > before.end()) {
                merged.add(range);
            } else {
                merged.set(merged.size() - 1, new Range(before.start(), Math.max(before.end(), range.end())));
            }
        }
        return merged;
    }
}
