package dev.posthaste.internal.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads IPv4 addresses: four decimal numbers without leading zeros, or all that a URL may have.
public final class Ipv4Text {

    private static final Pattern PART = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern NUMERIC = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");

    private Ipv4Text() {}

    /// The four bytes of an address; null where it is none.
    public static byte @Nullable [] read(String text) {
        var parts = text.split("\\.", -1);
        var bytes = new byte[4];
        for (int i = 0; i < parts.length; i++) {
            var part = PART.matcher(parts[i]).matches() ? Integer.parseInt(parts[i]) : 256;
            if (parts.length != 4 || part > 255) {
                return null;
            }
            bytes[i] = (byte) part;
        }
        return bytes;
    }

    /// Whether a host of a URL must be an address: its last part is a number.
    static boolean endsInNumber(List<String> parts) {
        return NUMERIC.matcher(parts.getLast()).matches();
    }

    /// The parts of a host; a dot at the end counts for nothing.
    static List<String> parts(String host) {
        var parts = new ArrayList<>(List.of(host.split("\\.", -1)));
        if (parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return parts;
    }

    /// An address of a URL in the usual form: hexadecimal, octal and joined parts are read too.
    static String ofUrl(List<String> parts) throws UnreadableAddress {
        if (parts.size() > 4) {
            throw invalid();
        }
        var value = 0L;
        for (int i = 0; i < parts.size(); i++) {
            var last = i == parts.size() - 1;
            var bytes = last ? 5 - parts.size() : 1;
            var part = number(parts.get(i));
            if (part >= 1L << (8 * bytes)) {
                throw invalid();
            }
            value = (value << (8 * bytes)) | part;
        }
        return "%d.%d.%d.%d".formatted(value >> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
    }

    private static long number(String part) throws UnreadableAddress {
        if (!NUMERIC.matcher(part).matches() || part.length() > 14) {
            throw invalid();
        }
        var hex = part.startsWith("0x") || part.startsWith("0X");
        var digits = hex ? part.substring(2) : part;
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : part.startsWith("0") ? 8 : 10);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    private static UnreadableAddress invalid() {
        return new UnreadableAddress("invalid IPv4 address");
    }
}
